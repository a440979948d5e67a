package nl.veerkracht.gateway.school;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about a school's own calendar and codes. */
@MessageBundle(value = "school", locale = "nl")
public interface SchoolMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String reasons();

    @Message
    String codesNone();

    @Message
    String codesOne();

    @Message
    String codesMany(int count);

    @Message
    String toReasons();

    @Message
    String calendar();

    @Message
    String calendarUntil();

    @Message
    String calendarSoon();

    @Message
    String calendarNone();

    @Message
    String toCalendar();

    @Message
    String reasonsIntro();

    @Message
    String reasonsWaiting();

    @Message
    String reasonsNone();

    @Message
    String reasonsKnown();

    @Message
    String reasonsKnownNone();

    @Message
    String waits(long absences, long pupils);

    @Message
    String waitsSince();

    @Message
    String waitsUntil();

    @Message
    String code();

    @Message
    String meaningOf(String code);

    @Message
    String choose();

    @Message
    String saveMeaning();

    @Message
    String saveMeaningOf(String code);

    @Message
    String changeEffect();

    @Message
    String errorMeaning();

    @Message
    String calendarIntro();

    @Message
    String calendarEffect();

    @Message
    String years();

    @Message
    String span(String first, String last);

    @Message
    String yearsNone();

    @Message
    String addYear();

    @Message
    String firstDay();

    @Message
    String lastDay();

    @Message
    String closed();

    @Message
    String closedNone();

    @Message
    String addClosed();

    @Message
    String from();

    @Message
    String to();

    @Message
    String toHelp();

    @Message
    String name();

    @Message
    String nameHelp();

    @Message
    String add();

    @Message
    String remove();

    @Message
    String removeThis(String name);

    @Message
    String file();

    @Message
    String fileIntro();

    @Message
    String fileField();

    @Message
    String fileHelp();

    @Message
    String fileRead();

    @Message
    String readingTitle();

    @Message
    String readingIntro();

    @Message
    String gone();

    @Message
    String skipped();

    @Message
    String skippedNameless();

    @Message
    String take();

    @Message
    String cancel();

    @Message
    String picture();

    @Message
    String back();

    @Message
    String backToCalendar();

    @Message
    String errorDay();

    @Message
    String errorOrder();

    @Message
    String errorOutside();

    @Message
    String errorName();

    @Message
    String errorYearLong();

    @Message
    String errorYearTaken();

    @Message
    String errorNoFile();

    @Message
    String errorFile();

    @Message
    String doneSaved();

    @Message
    String doneMeanwhile();

    @Message
    String doneLater();

    @Message
    String meaning(ReasonMeaning meaning);

    @Message
    String skippedBecause(SkippedBecause why);

    @Message
    String rules();

    @Message
    String rulesIntro();

    @Message
    String toRules();

    @Message
    String rulesNow();

    @Message
    String rulesNone();

    @Message
    String rulesFrom();

    @Message
    String rulesTakeBack();

    @Message
    String rulesChange();

    @Message
    String rulesChangeIntro();

    @Message
    String useRule(String name);

    @Message
    String comparisonOf(String name);

    @Message
    String atLeast();

    @Message
    String moreThan();

    @Message
    String episodes();

    @Message
    String days();

    @Message
    String weeks();

    @Message
    String rearmOf();

    @Message
    String partOfDay();

    @Message
    String partOfDayCounts();

    @Message
    String partOfDayHelp();

    @Message
    String partOfDayDoes();

    @Message
    String partOfDayDoesNot();

    @Message
    String referral();

    @Message
    String referralAtOnce();

    @Message
    String referralHelp();

    @Message
    String referralDoes();

    @Message
    String rulesBegin();

    @Message
    String rulesBeginHelp();

    @Message
    String rulesTry();

    @Message
    String rulesSet();

    @Message
    String tried();

    @Message
    String triedSpan();

    @Message
    String triedPupils(int count);

    @Message
    String triedNone();

    @Message
    String triedKind();

    @Message
    String triedNow();

    @Message
    String triedThen();

    @Message
    String triedGone();

    @Message
    String triedAdded();

    @Message
    String triedEmpty();

    @Message
    String or();

    @Message
    String ruleSentence(String counts, String window, String rearm);

    @Message
    String atLeastEpisodes(int n);

    @Message
    String moreEpisodes(int n);

    @Message
    String atLeastDays(int n);

    @Message
    String moreDays(int n);

    @Message
    String inWeeks(int n);

    @Message
    String inYear();

    @Message
    String inEpisode();

    @Message
    String lessons();

    @Message
    String pictureIntro();

    @Message
    String errorWeeks();

    @Message
    String errorNumber();

    @Message
    String errorFrom();

    @Message
    String rearm(RearmWord word);

    @Message
    String feed();

    @Message
    String feedIntro();

    @Message
    String feedNow();

    @Message
    String feedHeardOn();

    @Message
    String feedHeardAt();

    @Message
    String feedExpected();

    @Message
    String feedExpectedBy();

    @Message
    String feedExpectedHelp();

    @Message
    String feedSave();

    @Message
    String feedMissing();

    @Message
    String feedMissingIntro();

    @Message
    String feedSince();

    @Message
    String feedMissingNone();

    @Message
    String toFeed();

    @Message
    String errorTime();

    @Message
    String feedState(FeedWord state);
}
