package nl.veerkracht.gateway.task;

import java.time.LocalDate;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.LateMessages;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers.Refused;

/** What is said about putting off a task, in one language. */
record ExtensionWords(LateMessages texts, Dates dates) {

    static ExtensionWords in(Language language) {
        return new ExtensionWords(Words.of(LateMessages.class, language), new Dates(language));
    }

    String wrongDay(LocalDate due, LocalDate until) {
        return texts.errorDay(dates.day(due).text(), dates.day(until).text());
    }

    /** Why the service does not put it off. */
    String why(Refused refused) {
        return switch (refused.slug()) {
            case "not-a-later-working-day" -> texts.errorWorkingDay();
            case "extended-too-far" -> texts.errorFar();
            default -> texts.errorCannot();
        };
    }
}
