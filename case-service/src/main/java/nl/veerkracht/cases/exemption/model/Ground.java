package nl.veerkracht.cases.exemption.model;

/** The article of the Leerplichtwet that an exemption rests on. Which part of it is not kept: it could tell of somebody's health. */
public enum Ground {
    /** Exempt from being enrolled at a school. */
    ARTICLE_5,
    /** A travelling life, for part of the year. */
    ARTICLE_5A,
    /** Other education, for who is sixteen or seventeen. */
    ARTICLE_15
}
