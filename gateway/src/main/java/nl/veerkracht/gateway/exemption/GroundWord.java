package nl.veerkracht.gateway.exemption;

import java.util.Arrays;
import java.util.List;

/** The articles that there are words for, and one for the rest. */
public enum GroundWord {
    ARTICLE_5,
    ARTICLE_5A,
    ARTICLE_15,
    OTHER;

    static final List<GroundWord> CHOICES = List.of(ARTICLE_5, ARTICLE_5A, ARTICLE_15);

    static GroundWord parse(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
