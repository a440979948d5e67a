package nl.veerkracht.cases.agenda;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;

/** Settings of the agenda and of the addresses by which calendars read it. */
@ConfigMapping(prefix = "veerkracht.agenda")
public interface AgendaConfig {
    /** After how many days an address ends, unless its owner looks at the agenda itself. */
    @WithDefault("30")
    @Min(1)
    @Max(365)
    int addressKeptFor();

    /** The page to which an appointment in a calendar leads. */
    @WithDefault("http://localhost:8080/agenda")
    URI page();
}
