package nl.veerkracht.gateway.school;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about files with pupils or absence. */
@MessageBundle(value = "imports", locale = "nl")
public interface ImportMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String link();

    @Message
    String send();

    @Message
    String file();

    @Message
    String fileHelp();

    @Message
    String kind();

    @Message
    String kindOf(ImportKindWord kind);

    @Message
    String trial();

    @Message
    String whole();

    @Message
    String municipality();

    @Message
    String municipalityHelp();

    @Message
    String columns();

    @Message
    String columnsAbsence();

    @Message
    String columnsRoster();

    @Message
    String columnsOneRoster();

    @Message
    String list();

    @Message
    String none();

    @Message
    String stateOf(ImportStateWord state);

    @Message
    String tried();

    @Message
    String counts(String lines, String good, String bad);

    @Message
    String unknownPupils(int count);

    @Message
    String unmappedCodes(int count);

    @Message
    String errors();

    @Message
    String refresh();

    @Message
    String doneSent();

    @Message
    String errorFile();

    @Message
    String errorKind();

    @Message
    String errorMunicipality();

    @Message
    String errorLarge();

    @Message
    String errorDown();
}
