package nl.veerkracht.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTest {
    private final Seal seal = new Seal(() -> "a key");

    @Test
    void fitsWhatItWasMadeFor() {
        assertThat(seal.fits(seal.of("form", "session"), "form", "session")).isTrue();
    }

    @Test
    void fitsNothingElse() {
        var made = seal.of("form", "session");

        assertThat(seal.fits(made, "form", "other session")).isFalse();
        assertThat(seal.fits(made, "fingerprint", "session")).isFalse();
        assertThat(seal.fits(made + "x", "form", "session")).isFalse();
        assertThat(seal.fits(null, "form", "session")).isFalse();
        assertThat(new Seal(() -> "another key").fits(made, "form", "session")).isFalse();
    }
}
