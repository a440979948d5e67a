package nl.veerkracht.gateway.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.access.Role;

/** The texts about own words and wanting to talk, a bundle of their own as those about families are. */
@MessageBundle(value = "voice", locale = "nl")
public interface VoiceMessages {
    @Message
    String wordsLabel();

    @Message
    String wordsSend();

    @Message
    String readersLabel();

    @Message
    String readersAll();

    @Message
    String readersSome();

    @Message
    String readersNow(String who);

    @Message
    String readersChange();

    @Message
    String readersSave();

    @Message
    String everybody();

    @Message
    String takeBack();

    @Message
    String takenBack(String day);

    @Message
    String earlier(int count);

    @Message
    String onlyNewest();

    @Message
    String talkTitle();

    @Message
    String talkWith();

    @Message
    String talkAbout();

    @Message
    String talkSend();

    @Message
    String talkNobody();

    @Message
    String talkWrote();

    @Message
    String staffTitle();

    @Message
    String staffPupil();

    @Message
    String staffParents();

    @Message
    String staffPupilNone();

    @Message
    String staffParentsNone();

    @Message
    String staffFor(String who);

    @Message
    String errorText();

    @Message
    String errorLong();

    @Message
    String errorReaders();

    @Message
    String errorWith();

    @Message
    String errorAbout();

    @Message
    String doneShared();

    @Message
    String doneNobody();

    @Message
    String doneOver();

    @Message
    String talkWaits(String person, String day, String you);

    @Message
    String talkEnded(String who, String ending);

    @Message
    String endedFor(String ending, String name);

    @Message
    String ended(TaskEnding word);

    @Message
    String person(Role word);

    @Message
    String wordsTitle(Relation who);

    @Message
    String wordsIntro(Relation who);

    @Message
    String wordsHelp(Relation who);

    @Message
    String wordsNone(Relation who);

    @Message
    String talkIntro(Relation who);

    @Message
    String talkAboutHelp(Relation who);

    @Message
    String talkYou(Relation who);

    @Message
    String errorDown(Relation who);

    @Message
    String errorNobody(Relation who);

    @Message
    String doneSaid(Relation who);

    @Message
    String doneBack(Relation who);

    @Message
    String doneTalk(Relation who);

    @Message
    String doneWaiting(Relation who);

    @Message
    String doneOften(Relation who);
}
