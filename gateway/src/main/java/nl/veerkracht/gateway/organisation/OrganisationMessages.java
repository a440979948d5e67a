package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.gateway.page.SeenWord;

/** The texts for who looks after an organisation; a bundle of its own, so that no bundle becomes too large to compile. */
@MessageBundle(value = "organisation", locale = "nl")
public interface OrganisationMessages {
    @Message
    String title();

    @Message
    String intro(String organisation);

    @Message
    String people();

    @Message
    String peopleText();

    @Message
    String changes();

    @Message
    String changesText();

    @Message
    String log();

    @Message
    String logText();

    @Message
    String erasuresText();

    @Message
    String back();

    @Message
    String peopleIntro();

    @Message
    String peopleAdd();

    @Message
    String search();

    @Message
    String searchSend();

    @Message
    String searchClear();

    @Message
    String peopleNone();

    @Message
    String peopleNotFound(String text);

    @Message
    String noRoles();

    @Message
    String inactive();

    @Message
    String more();

    @Message
    String addTitle();

    @Message
    String addIntro();

    @Message
    String personTitle();

    @Message
    String givenName();

    @Message
    String familyName();

    @Message
    String email();

    @Message
    String emailHelp();

    @Message
    String signsInWith(String email);

    @Message
    String roles();

    @Message
    String rolesHelp();

    @Message
    String staffNumber();

    @Message
    String staffNumberHelp();

    @Message
    String addSend();

    @Message
    String save();

    @Message
    String saveThen();

    @Message
    String cancel();

    @Message
    String accountTitle();

    @Message
    String accountActive();

    @Message
    String accountInactive();

    @Message
    String accountSelf();

    @Message
    String deactivate();

    @Message
    String deactivateMeans();

    @Message
    String activate();

    @Message
    String invite();

    @Message
    String inviteMeans();

    @Message
    String looksOf();

    @Message
    String changesIntro();

    @Message
    String changesNone();

    @Message
    String changeBy(String by);

    @Message
    String changeRoles(String before, String after);

    @Message
    String changeGiven(String after);

    @Message
    String changeTaken(String before);

    @Message
    String changeUnknown();

    @Message
    String logIntro();

    @Message
    String logFilter();

    @Message
    String from();

    @Message
    String to();

    @Message
    String user();

    @Message
    String userHelp();

    @Message
    String show();

    @Message
    String showSend();

    @Message
    String logNone();

    @Message
    String logTable();

    @Message
    String when();

    @Message
    String who();

    @Message
    String what();

    @Message
    String about();

    @Message
    String aboutNobody();

    @Message
    String why();

    @Message
    String rule();

    @Message
    String purposeUnknown();

    @Message
    String purposeReturn();

    @Message
    String program();

    @Message
    String answer(int status);

    @Message
    String older();

    @Message
    String logOfSchool();

    @Message
    String logOfCases();

    @Message
    String downloads();

    @Message
    String downloadsText();

    @Message
    String doneAdded();

    @Message
    String doneUnmailed();

    @Message
    String doneSaved();

    @Message
    String doneDeactivated();

    @Message
    String doneActivated();

    @Message
    String doneMailed();

    @Message
    String doneRefused();

    @Message
    String doneLater();

    @Message
    String errorGivenName();

    @Message
    String errorFamilyName();

    @Message
    String errorEmail();

    @Message
    String errorEmailInUse();

    @Message
    String errorRoles();

    @Message
    String errorOwnRole();

    @Message
    String errorStaffNumber();

    @Message
    String errorStaffNumberMissing();

    @Message
    String errorDay();

    @Message
    String errorDays();

    @Message
    String errorUser();

    @Message
    String roleHelp(Role word);

    @Message
    String changed(ChangeWord word);

    @Message
    String showing(LookShow word);

    @Message
    String action(ActionWord word);

    @Message
    String outcome(OutcomeWord word);

    @Message
    String category(SeenWord word);
}
