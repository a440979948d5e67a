package nl.veerkracht.gateway.signal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about signals and why they are there. */
@MessageBundle(value = "signal", locale = "nl")
public interface SignalMessages {
    @Message
    String link();

    @Message
    String why();

    @Message
    String whyFor(String name);

    @Message
    String title();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String back();

    @Message
    String moreTitle();

    @Message
    String moreRaises(String day, String what);

    @Message
    String moreNothing(String day);

    @Message
    String moreNone();

    @Message
    String noticed(String moment);

    @Message
    String gone(String moment);

    @Message
    String goneWhy(GoneBecause why);

    @Message
    String whyTitle();

    @Message
    String episodes(int counted, String rule);

    @Message
    String days(int counted, String rule);

    @Message
    String atLeast(int number);

    @Message
    String moreThan(int number);

    @Message
    String window(String from, String to);

    @Message
    String oneDay(String day);

    @Message
    String severalDays(String from, String to, int count);

    @Message
    String skippedTitle();

    @Message
    String skipped(String from, String to, String why);

    @Message
    String skippedDay(String day, String why);

    @Message
    String parts(String days);

    @Message
    String closed();

    @Message
    String withoutData(int days);

    @Message
    String ruleUsual(String version);

    @Message
    String ruleOwn(String since);

    @Message
    String stopsTitle();

    @Message
    String stopsEpisodes();

    @Message
    String stopsDays();

    @Message
    String stopsMoreThanOne();

    @Message
    String past(String day);

    @Message
    String asOfTitle();

    @Message
    String asOf();

    @Message
    String asOfHelp();

    @Message
    String asOfShow();

    @Message
    String errorAsOf();
}
