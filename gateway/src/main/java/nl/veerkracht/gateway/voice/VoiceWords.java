package nl.veerkracht.gateway.voice;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.stream.Collectors;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.OrganisationWord;
import nl.veerkracht.gateway.page.VoiceMessages;

/** The words of the pages and those of this part of them, for code that puts a text together. */
public record VoiceWords(Messages all, VoiceMessages own) {
    static final String ALL = "ALL";

    /** In this language. */
    public static VoiceWords in(Language language) {
        var locale = Localized.Literal.of(language.code());
        return new VoiceWords(
                MessageBundles.get(Messages.class, locale), MessageBundles.get(VoiceMessages.class, locale));
    }

    /** Who may read, in words. */
    String readers(List<String> audience) {
        return audience.contains(ALL)
                ? own.everybody()
                : audience.stream()
                        .map(kind -> all.recipient(OrganisationWord.parse(kind)))
                        .collect(Collectors.joining(", "));
    }
}
