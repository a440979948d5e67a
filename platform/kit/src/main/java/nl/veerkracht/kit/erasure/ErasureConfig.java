package nl.veerkracht.kit.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** Settings of erasure. */
@ConfigMapping(prefix = "veerkracht.erasure")
public interface ErasureConfig {
    /** Name of the column by which rows belong to a data subject, in whatever table it is. */
    String subjectColumn();

    /** When, each night, is looked for what was left of who was erased; Amsterdam time. */
    @WithDefault("03:00")
    LocalTime scanAt();
}
