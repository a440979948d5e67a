package nl.veerkracht.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of mailing notices. Delays are in machine time, whatever the business clock says. */
@ConfigMapping(prefix = "veerkracht.mail")
public interface MailConfig {
    /** How often is looked for notices to mail. */
    @WithDefault("1s")
    Duration every();

    /** The most notices taken up at once. */
    @WithDefault("100")
    @Min(1)
    @Max(1_000)
    int batchSize();

    /** The wait after a first failure; doubles with each next one. */
    @WithDefault("2s")
    Duration firstRetry();

    /** The longest wait between two tries. */
    @WithDefault("5m")
    Duration slowestRetry();

    /** After how long a notice that could not be mailed is given up; it stays in the inbox. */
    @WithDefault("48h")
    Duration giveUpAfter();

    /** After how long a notice is tried again when whoever took it up was never heard of since. */
    @WithDefault("2m")
    Duration lease();

    /** How long the mail server may take for one mail. */
    @WithDefault("20s")
    Duration timeout();
}
