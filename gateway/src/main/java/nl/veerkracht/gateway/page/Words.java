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
        return bundle(Messages.class, language);
    }

    /** Those about what lies ahead, in this language. */
    public AheadMessages ofWhatLiesAhead(Language language) {
        return bundle(AheadMessages.class, language);
    }

    private static <T> T bundle(Class<T> texts, Language language) {
        return MessageBundles.get(texts, Localized.Literal.of(language.code()));
    }

    /** Those about who takes part. */
    public TakingMessages ofTaking(Language language) {
        return MessageBundles.get(TakingMessages.class, Localized.Literal.of(language.code()));
    }

    /** Those about emergency access, in this language. */
    public EmergencyMessages ofEmergencies(Language language) {
        return MessageBundles.get(EmergencyMessages.class, Localized.Literal.of(language.code()));
    }
}
