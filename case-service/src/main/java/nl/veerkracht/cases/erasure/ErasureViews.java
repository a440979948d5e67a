package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.erasure.model.Erasure;

/** What is shown of an erasure. */
@ApplicationScoped
class ErasureViews {
    private final Erasures erasures;
    private final WhatStays whatStays;

    ErasureViews(Erasures erasures, WhatStays whatStays) {
        this.erasures = erasures;
        this.whatStays = whatStays;
    }

    /** With what its dry run found, and what stands in its way today. */
    ErasureView of(Erasure erasure) {
        return ErasureView.of(erasure, erasures.counted(erasure.id()), whatStays.of(erasure));
    }
}
