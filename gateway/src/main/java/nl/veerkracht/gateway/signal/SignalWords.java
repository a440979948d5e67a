package nl.veerkracht.gateway.signal;

import java.util.List;
import java.util.stream.Collectors;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.SignalWord;
import nl.veerkracht.gateway.remote.SchoolService.Outlook;
import nl.veerkracht.gateway.remote.SchoolService.Signal;
import nl.veerkracht.gateway.remote.SchoolService.Signal.Episode;
import nl.veerkracht.gateway.remote.SchoolService.Signal.Rule;
import nl.veerkracht.gateway.remote.SchoolService.Signal.Skipped;
import nl.veerkracht.gateway.remote.SchoolService.Signal.StopsWhen;
import nl.veerkracht.gateway.remote.SchoolService.Signal.Why;
import nl.veerkracht.gateway.signal.SignalsPage.SignalLine;
import nl.veerkracht.gateway.signal.SignalsPage.Stops;
import org.jspecify.annotations.Nullable;

/** Says in words why a signal is there and what would stop it. */
record SignalWords(SignalMessages texts, Messages messages, Dates dates) {
    private static final String EPISODES = "EPISODES";
    private static final String OWN_RULE = "own-";

    SignalLine line(Signal signal) {
        var why = signal.why();
        return new SignalLine(
                signal.id(),
                SignalWord.parse(signal.kind()),
                dates.day(signal.holdsOn()),
                texts.noticed(dates.moment(signal.detectedAt()).text()),
                gone(signal),
                counted(why),
                why.from() == null ? null : texts.window(dates.inFull(why.from()), dates.inFull(signal.holdsOn())),
                why.episodes().stream().map(this::episode).toList(),
                why.skipped().stream().map(this::skipped).toList(),
                parts(why),
                why.daysWithoutData() == 0 ? null : texts.withoutData(why.daysWithoutData()),
                rule(signal.rule()),
                stops(signal.stopsWhen(), why));
    }

    /** What one more day would do. */
    String more(Outlook outlook) {
        var more = outlook.oneMoreDay();
        if (more == null) {
            return texts.moreNone();
        }
        var day = dates.inFull(more.day());
        return more.raises().isEmpty()
                ? texts.moreNothing(day)
                : texts.moreRaises(
                        day,
                        more.raises().stream()
                                .map(raised -> messages.signal(SignalWord.parse(raised.kind())))
                                .collect(Collectors.joining(", ")));
    }

    private @Nullable String gone(Signal signal) {
        return signal.withdrawnAt() == null
                ? null
                : texts.gone(dates.moment(signal.withdrawnAt()).text()) + " "
                        + texts.goneWhy(GoneBecause.parse(signal.withdrawnReason()));
    }

    private String counted(Why why) {
        var rule =
                "MORE_THAN".equals(why.comparison()) ? texts.moreThan(why.threshold()) : texts.atLeast(why.threshold());
        return EPISODES.equals(why.measure()) ? texts.episodes(why.counted(), rule) : texts.days(why.counted(), rule);
    }

    private String episode(Episode episode) {
        return episode.firstDay().equals(episode.lastDay())
                ? texts.oneDay(dates.inFull(episode.firstDay()))
                : texts.severalDays(
                        dates.inFull(episode.firstDay()), dates.inFull(episode.lastDay()), episode.schoolDays());
    }

    private String skipped(Skipped days) {
        var why = days.name() == null ? texts.closed() : days.name();
        return days.from().equals(days.to())
                ? texts.skippedDay(dates.inFull(days.from()), why)
                : texts.skipped(dates.inFull(days.from()), dates.inFull(days.to()), why);
    }

    private @Nullable String parts(Why why) {
        return why.partsNotCounted().isEmpty()
                ? null
                : texts.parts(why.partsNotCounted().stream().map(dates::inFull).collect(Collectors.joining("; ")));
    }

    private String rule(Rule rule) {
        return rule.name().startsWith(OWN_RULE)
                ? texts.ruleOwn(dates.either(rule.version()).text())
                : texts.ruleUsual(rule.version());
    }

    /** What stands just above is not said twice: any of all that was counted. */
    private @Nullable Stops stops(@Nullable StopsWhen stops, Why why) {
        if (stops == null) {
            return null;
        }
        if (stops.anyOf().isEmpty()) {
            return new Stops(texts.stopsMoreThanOne(), List.of());
        }
        var intro = EPISODES.equals(stops.measure()) ? texts.stopsEpisodes() : texts.stopsDays();
        var others = stops.anyOf().equals(why.episodes()) ? List.<Episode>of() : stops.anyOf();
        return new Stops(intro, others.stream().map(this::episode).toList());
    }
}
