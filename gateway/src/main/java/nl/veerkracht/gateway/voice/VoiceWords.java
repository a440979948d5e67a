package nl.veerkracht.gateway.voice;

import java.util.List;
import java.util.stream.Collectors;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.OrganisationWord;
import nl.veerkracht.gateway.page.VoiceMessages;
import nl.veerkracht.gateway.page.Words;

/** The words of the pages and those of this part of them, for code that puts a text together. */
public record VoiceWords(Messages all, VoiceMessages own) {
    static final String ALL = "ALL";

    /** In this language. */
    public static VoiceWords in(Language language) {
        return new VoiceWords(Words.of(Messages.class, language), Words.of(VoiceMessages.class, language));
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
