package nl.veerkracht.notification.mail.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTextTest {
    private static final URI INBOX = URI.create("https://veerkracht.example/inbox");

    @ParameterizedTest
    @CsvSource(textBlock = """
            nl,    Er is nieuws voor je in Veerkracht
            en,    There is news for you in Veerkracht
            en-GB, There is news for you in Veerkracht
            fr,    Er is nieuws voor je in Veerkracht
            '',    Er is nieuws voor je in Veerkracht
            """)
    void speaksTheLanguageOfTheReaderAndElseDutch(String languageTag, String subject) {
        var text = MailText.in(languageTag, INBOX);

        assertThat(text.subject()).isEqualTo(subject);
        assertThat(text.body()).contains(INBOX.toString());
    }
}
