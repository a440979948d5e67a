package nl.veerkracht.cases.family.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCodeTest {
    private static final String CODE = "A0B1-C2D3-E4F5";

    @ParameterizedTest
    @ValueSource(strings = {"A0B1-C2D3-E4F5", "a0b1c2d3e4f5", " A0B1 C2D3 E4F5 ", "AOBI-C2D3-E4F5", "aobl-c2d3-e4f5"})
    void howeverItIsTypedItIsTheSameCode(String typed) {
        assertThat(LinkCode.typed(typed).map(LinkCode::hash))
                .isEqualTo(LinkCode.typed(CODE).map(LinkCode::hash));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A0B1-C2D3", "A0B1-C2D3-E4F5-G6", "A0B1-C2D3-E4FU", "A0B1-C2D3-E4F!"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(LinkCode.typed(typed)).isEmpty();
    }

    @RepeatedTest(20)
    void whatIsShownCanBeTyped() {
        var code = LinkCode.random(new SecureRandom());

        assertThat(code.shown()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(LinkCode.typed(code.shown()).map(LinkCode::hash)).contains(code.hash());
    }

    @Test
    void codesDifferAndSayNothingInALog() {
        var random = new Random(1);
        var hashes = new HashSet<String>();
        for (var count = 0; count < 1_000; count++) {
            hashes.add(LinkCode.random(random).hash());
        }

        assertThat(hashes).hasSize(1_000);
        assertThat(LinkCode.typed(CODE).orElseThrow().toString()).isEqualTo("LinkCode");
    }
}
