package nl.veerkracht.gateway.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import nl.veerkracht.gateway.language.Language;

/** The words of the pages, for code that puts a text together. */
@Singleton
public class Words {
    /** These texts, in this language. */
    public static <T> T of(Class<T> texts, Language language) {
        return MessageBundles.get(texts, Localized.Literal.of(language.code()));
    }

    /** In this language. */
    public Messages in(Language language) {
        return of(Messages.class, language);
    }

    /** Those about what lies ahead, in this language. */
    public AheadMessages ofWhatLiesAhead(Language language) {
        return of(AheadMessages.class, language);
    }

    /** Those about who takes part. */
    public TakingMessages ofTaking(Language language) {
        return of(TakingMessages.class, language);
    }

    /** Those about emergency access, in this language. */
    public EmergencyMessages ofEmergencies(Language language) {
        return of(EmergencyMessages.class, language);
    }
}
