package nl.veerkracht.notification.mail.model;

import java.net.URI;
import java.util.Locale;

/**
 * What a mail says: that there is something new, and where to read it. The same for everyone and everything, so that it
 * can tell nothing about anyone, whoever reads it on its way.
 */
public record MailText(String subject, String body) {

    /** In the language of the tag if we speak it, else in Dutch. */
    public static MailText in(String languageTag, URI inbox) {
        return "en".equals(Locale.forLanguageTag(languageTag).getLanguage()) ? english(inbox) : dutch(inbox);
    }

    private static MailText dutch(URI inbox) {
        return new MailText("Er is nieuws voor je in Veerkracht", """
                Hallo,

                Er is nieuws voor je in Veerkracht. Log in om het te lezen:
                %s

                In deze mail staat met opzet niet waar het over gaat.
                Je kunt deze mail niet beantwoorden.
                """.formatted(inbox));
    }

    private static MailText english(URI inbox) {
        return new MailText("There is news for you in Veerkracht", """
                Hello,

                There is news for you in Veerkracht. Sign in to read it:
                %s

                This mail leaves out on purpose what it is about.
                You cannot reply to this mail.
                """.formatted(inbox));
    }
}
