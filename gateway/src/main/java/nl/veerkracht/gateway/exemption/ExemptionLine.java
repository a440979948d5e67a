package nl.veerkracht.gateway.exemption;

import nl.veerkracht.gateway.language.Dates.Written;

/**
 * An exemption on the list.
 *
 * @param until the last day
 * @param replaced whether another took its place
 */
record ExemptionLine(GroundWord ground, Written from, Written until, Written recorded, boolean replaced) {}
