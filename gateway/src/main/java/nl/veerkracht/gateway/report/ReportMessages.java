package nl.veerkracht.gateway.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about the reports that the law asks for. */
@MessageBundle(value = "report", locale = "nl")
public interface ReportMessages {
    @Message
    String title();

    @Message
    String introSchool();

    @Message
    String introOfficer();

    @Message
    String link();

    @Message
    String all();

    @Message
    String filters();

    @Message
    String none();

    @Message
    String kindOf(ReportKindWord kind);

    @Message
    String statusOf(ReportStatusWord status);

    @Message
    String closingOf(ClosingWord reason);

    @Message
    String dueOn(String day);

    @Message
    String deadline(String day);

    @Message
    String late();

    @Message
    String counted(String hours, String days, String from, String until);

    @Message
    String noLonger();

    @Message
    String whyBroughtUp();

    @Message
    String stepsBefore();

    @Message
    String parentsContact();

    @Message
    String parentsContactHelp();

    @Message
    String stepsTaken();

    @Message
    String stepsTakenHelp();

    @Message
    String asked();

    @Message
    String wasAsked();

    @Message
    String askedHelp();

    @Message
    String filedAt(String moment);

    @Message
    String handledAt(String moment);

    @Message
    String withdrawnAt(String moment);

    @Message
    String file();

    @Message
    String fileIntro(String municipality);

    @Message
    String fileSend();

    @Message
    String withdraw();

    @Message
    String withdrawReason();

    @Message
    String withdrawHelp();

    @Message
    String withdrawSend();

    @Message
    String handle();

    @Message
    String begin();

    @Message
    String takeNote();

    @Message
    String close();

    @Message
    String closing();

    @Message
    String more();

    @Message
    String toWork();

    @Message
    String errorRequired();

    @Message
    String errorLong();

    @Message
    String errorMeanwhile();

    @Message
    String errorDown();

    @Message
    String doneSaved();

    @Message
    String one();

    @Message
    String about();

    @Message
    String kind();

    @Message
    String municipality();

    @Message
    String status();

    @Message
    String paper();

    @Message
    String bringUp();

    @Message
    String bringUpIntro();

    @Message
    String luxuryTitle();

    @Message
    String luxuryIntro();

    @Message
    String luxuryReason();

    @Message
    String luxuryReasonHelp();

    @Message
    String secondPerson();

    @Message
    String secondPersonHelp();

    @Message
    String choose();

    @Message
    String otherTitle();

    @Message
    String otherIntro();

    @Message
    String otherSteps();

    @Message
    String otherStepsHelp();

    @Message
    String bringUpSend();

    @Message
    String backToPerson();

    @Message
    String errorSecondPerson();

    @Message
    String errorBroughtUp();

    @Message
    String doneBroughtUp();

    @Message
    String paperOf(String name);
}
