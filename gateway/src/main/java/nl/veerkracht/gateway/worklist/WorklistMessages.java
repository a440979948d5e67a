package nl.veerkracht.gateway.worklist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about lists of work, keeping them, and searching by name. */
@MessageBundle(value = "work", locale = "nl")
public interface WorklistMessages {
    @Message
    String list(WorklistName name);

    @Message
    String explained(WorklistName name);

    @Message
    String empty(WorklistName name);

    @Message
    String emptyNarrowed();

    @Message
    String lists();

    @Message
    String counted(String list, String count);

    @Message
    String orMore(String count);

    @Message
    String narrow();

    @Message
    String step();

    @Message
    String anyStep();

    @Message
    String school();

    @Message
    String anySchool();

    @Message
    String show();

    @Message
    String all();

    @Message
    String moved();

    @Message
    String since();

    @Message
    String waitsFor();

    @Message
    String own();

    @Message
    String late();

    @Message
    String saved();

    @Message
    String save();

    @Message
    String manage();

    @Message
    String savedTitle();

    @Message
    String savedIntro();

    @Message
    String savedEmpty();

    @Message
    String savedMine();

    @Message
    String savedStart();

    @Message
    String savedNew();

    @Message
    String savedWhat();

    @Message
    String name();

    @Message
    String nameHelp();

    @Message
    String start();

    @Message
    String remove();

    @Message
    String removeThis(String name);

    @Message
    String errorName();

    @Message
    String errorNameLong();

    @Message
    String errorFull();

    @Message
    String errorDown();

    @Message
    String back();

    @Message
    String search();

    @Message
    String searchTitle();

    @Message
    String searchIntro();

    @Message
    String searchName();

    @Message
    String searchHelp();

    @Message
    String searchSend();

    @Message
    String found();

    @Message
    String foundNobody();

    @Message
    String foundMost();

    @Message
    String errorSearch();

    @Message
    String errorSearchLong();

    @Message
    String errorSearchDown();
}
