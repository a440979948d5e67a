package nl.veerkracht.gateway.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.DayOfWeek;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.access.Role;

/** Every text of the pages; the words themselves are in {@code messages/}, a file per language, each complete. */
@MessageBundle(value = "msg", locale = "nl")
public interface Messages {
    @Message
    String product();

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String home();

    @Message
    String otherLanguage();

    @Message
    String signOut();

    @Message
    String signedInAs();

    @Message
    String liveLost();

    @Message
    String footer();

    @Message
    String title(String page);

    @Message
    String partMissing(String what);

    @Message
    String nameMissing();

    @Message
    String nameHidden();

    @Message
    String more();

    @Message
    String filter();

    @Message
    String errorsTitle();

    @Message
    String errorLabel();

    @Message
    String workTitle();

    @Message
    String workIntro(String today);

    @Message
    String invitationsTitle();

    @Message
    String invitationsIntro();

    @Message
    String invitationFrom(String school);

    @Message
    String invitationReason();

    @Message
    String accept();

    @Message
    String decline();

    @Message
    String tasksTitle();

    @Message
    String tasksAll();

    @Message
    String tasksWeek();

    @Message
    String tasksLate();

    @Message
    String tasksEmpty();

    @Message
    String tasksEmptyFiltered();

    @Message
    String taskDone();

    @Message
    String taskDoneFor(String name);

    @Message
    String due();

    @Message
    String dueToday();

    @Message
    String signalsTitle();

    @Message
    String signalsNew();

    @Message
    String signalsAll();

    @Message
    String signalsEmpty();

    @Message
    String signalSince();

    @Message
    String casesTitle();

    @Message
    String caseOpened();

    @Message
    String noticesTitle();

    @Message
    String noticesIntro();

    @Message
    String noticesEmpty();

    @Message
    String noticesToInbox();

    @Message
    String inboxTitle();

    @Message
    String inboxIntro();

    @Message
    String inboxAll();

    @Message
    String inboxUnread(int count);

    @Message
    String inboxEmpty();

    @Message
    String inboxEmptyUnread();

    @Message
    String markRead();

    @Message
    String markReadFor(String what);

    @Message
    String unread();

    @Message
    String personTitle();

    @Message
    String className(String name);

    @Message
    String updated();

    @Message
    String caseTitle();

    @Message
    String caseNone();

    @Message
    String caseOpen();

    @Message
    String caseClosed();

    @Message
    String caseStep();

    @Message
    String whoTitle();

    @Message
    String whoNone();

    @Message
    String personTasksTitle();

    @Message
    String personTasksNone();

    @Message
    String taskFor();

    @Message
    String timelineTitle();

    @Message
    String timelineEmpty();

    @Message
    String timelinePresence();

    @Message
    String timelinePresenceText(String who);

    @Message
    String timelineCorrection();

    @Message
    String timelineHeard();

    @Message
    String calendarTitle();

    @Message
    String calendarIntro();

    @Message
    String calendarNone();

    @Message
    String calendarLegend();

    @Message
    String calendarTable();

    @Message
    String calendarTableDay();

    @Message
    String calendarTableWhat();

    @Message
    String calendarTableNone();

    @Message
    String calendarSummary(String month, int sick, int other);

    @Message
    String calendarMonthNone(String month);

    @Message
    String calendarGaps(String summary, int days);

    @Message
    String askTitle();

    @Message
    String askIntro();

    @Message
    String askSharedName();

    @Message
    String askSharedAbsence();

    @Message
    String askSharedSignal();

    @Message
    String askNotShared();

    @Message
    String askReason();

    @Message
    String askReasonHelp();

    @Message
    String askSend();

    @Message
    String askErrorEmpty();

    @Message
    String askErrorLong();

    @Message
    String askErrorDown();

    @Message
    String signedOutTitle();

    @Message
    String signedOutText();

    @Message
    String signInAgain();

    @Message
    String notFoundTitle();

    @Message
    String notFoundText();

    @Message
    String forbiddenTitle();

    @Message
    String forbiddenText();

    @Message
    String laterTitle();

    @Message
    String laterText();

    @Message
    String wrongTitle();

    @Message
    String wrongText();

    @Message
    String backToWork();

    @Message
    String backToOverview();

    @Message
    String notFoundFamilyText();

    @Message
    String formErrorDown();

    @Message
    String heardParents();

    @Message
    String heardPupil();

    @Message
    String schoolRole();

    @Message
    String childNumber(int number);

    @Message
    String childAbout(String school, String day);

    @Message
    String codeErrorEmpty();

    @Message
    String codeErrorUnknown();

    @Message
    String codeErrorTooMany();

    @Message
    String codeErrorDown();

    @Message
    String relativePupil();

    @Message
    String relativeParent();

    @Message
    String relativeOtherParent();

    @Message
    String relativeUnknown();

    @Message
    String doneLater();

    @Message
    String doneOver();

    @Message
    String doneOthers();

    @Message
    String familyPupil();

    @Message
    String familyParent();

    @Message
    String custodyYes();

    @Message
    String custodyNo();

    @Message
    String accountLinked();

    @Message
    String accountNone();

    @Message
    String codeGoodUntil(String day);

    @Message
    String codePast(String day);

    @Message
    String addErrorWho();

    @Message
    String addErrorLabel();

    @Message
    String askConsentErrorWhat();

    @Message
    String askConsentErrorPurpose();

    @Message
    String askConsentErrorLast();

    @Message
    String askConsentErrorNobody();

    @Message
    String askConsentErrorNotYou();

    @Message
    String role(Role word);

    @Message
    String signal(SignalWord word);

    @Message
    String task(TaskKind word);

    @Message
    String notice(NoticeKind word);

    @Message
    String organisation(OrganisationWord word);

    @Message
    String participation(ParticipationStatus word);

    @Message
    String step(StepWord word);

    @Message
    String mark(DayMark word);

    @Message
    String letter(DayMark word);

    @Message
    String weekday(DayOfWeek word);

    @Message
    String you(Relation who);

    @Message
    String familyTitle(Relation who);

    @Message
    String doneLinked(Relation who);

    @Message
    String doneLinkedNothing(Relation who);

    @Message
    String doneAgreed(Relation who);

    @Message
    String doneRefused(Relation who);

    @Message
    String doneWithdrawn(Relation who);

    @Message
    String shared(SharedWord word);

    @Message
    String purpose(PurposeWord word);

    @Message
    String recipient(OrganisationWord word);
}
