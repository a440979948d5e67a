package nl.veerkracht.gateway.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.kit.audit.Outcome;

/**
 * The texts about families that stand in templates only. They are a bundle of their own, since of one with more than three
 * hundred texts the template engine makes a class that Java refuses.
 */
@MessageBundle(value = "family", locale = "nl")
public interface FamilyMessages {
    @Message
    String homeFamily();

    @Message
    String familyNav();

    @Message
    String cancel();

    @Message
    String chooseTitle();

    @Message
    String chooseIntro();

    @Message
    String codeTitle();

    @Message
    String codeFrom();

    @Message
    String codeLabel();

    @Message
    String codeHelp();

    @Message
    String codeSend();

    @Message
    String familyTimeline();

    @Message
    String guidanceOpen(String day);

    @Message
    String guidanceClosed();

    @Message
    String guidanceStep(String step);

    @Message
    String consentSection();

    @Message
    String consentQuestion(String who, String what);

    @Message
    String consentWhy();

    @Message
    String consentWhen();

    @Message
    String consentDays(String from, String last);

    @Message
    String consentGiven();

    @Message
    String consentAwaited();

    @Message
    String consentYes();

    @Message
    String consentNo();

    @Message
    String consentYesMeans(String who);

    @Message
    String consentNoMeans(String who);

    @Message
    String withdrawMeans(String who);

    @Message
    String withdraw();

    @Message
    String runningNone();

    @Message
    String consentOver(int count);

    @Message
    String familySection();

    @Message
    String familyNone();

    @Message
    String familyAdd();

    @Message
    String newCode();

    @Message
    String newCodeFor(String who);

    @Message
    String consentNone();

    @Message
    String consentAsk();

    @Message
    String addTitle();

    @Message
    String addIntro();

    @Message
    String addSeesTimeline();

    @Message
    String addDecides();

    @Message
    String addWithoutCustody();

    @Message
    String addWho();

    @Message
    String addLabel();

    @Message
    String addLabelHelp();

    @Message
    String addThen();

    @Message
    String addSend();

    @Message
    String codeShownTitle();

    @Message
    String codeShownFor(String who);

    @Message
    String codeShownOnce();

    @Message
    String codeShownOld();

    @Message
    String codeShownHow();

    @Message
    String codeShownGive();

    @Message
    String codeShownSignIn();

    @Message
    String codeShownType();

    @Message
    String codeShownBack();

    @Message
    String askConsentTitle();

    @Message
    String askConsentIntro();

    @Message
    String askConsentWhoDecides();

    @Message
    String askConsentWhat();

    @Message
    String askConsentPurpose();

    @Message
    String askConsentLast();

    @Message
    String askConsentLastHelp();

    @Message
    String askConsentThen();

    @Message
    String askConsentSend();

    @Message
    String familyIntro(Relation who);

    @Message
    String questionsTitle(Relation who);

    @Message
    String questionsIntro(Relation who);

    @Message
    String consentFree(Relation who);

    @Message
    String familyTimelineEmpty(Relation who);

    @Message
    String familyWho(Relation who);

    @Message
    String consentNothing(Relation who);

    @Message
    String codeIntro(Relation who);

    @Message
    String codeFromText(Relation who);

    @Message
    String codeAfter(Relation who);

    @Message
    String consentState(ConsentState word);

    @Message
    String newRelative(NewRelative word);

    @Message
    String lookedTitle();

    @Message
    String lookedLink();

    @Message
    String lookedTimes(int times, String since);

    @Message
    String lookedEmpty();

    @Message
    String lookedWhy();

    @Message
    String lookedSystem();

    @Message
    String lookedSomebody();

    @Message
    String lookedOlder();

    @Message
    String lookedAtSchool();

    @Message
    String lookedAtCase();

    @Message
    String backToFamily();

    @Message
    String absenceLink();

    @Message
    String moreToRead();

    @Message
    String lookedIntro(Relation who);

    @Message
    String lookedOwn(Relation who);

    @Message
    String absenceIntro(Relation who);

    @Message
    String lookedHow(Outcome word);

    @Message
    String lookedWhat(SeenWord word);

    @Message
    String lookedRule(RuleWord word);
}
