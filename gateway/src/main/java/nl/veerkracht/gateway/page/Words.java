package nl.veerkracht.gateway.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import nl.veerkracht.gateway.language.Language;

/** The words of the pages, for code that puts a text together. */
@Singleton
public class Words {
    /** In this language. */
    public Messages in(Language language) {
        return MessageBundles.get(Messages.class, Localized.Literal.of(language.code()));
    }

    /** Those about emergency access, in this language. */
    public EmergencyMessages ofEmergencies(Language language) {
        return MessageBundles.get(EmergencyMessages.class, Localized.Literal.of(language.code()));
    }
}
