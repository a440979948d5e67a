package nl.veerkracht.contracts.roster;

import java.time.Instant;
import java.util.UUID;

/**
 * Within some weeks a birthday changes who decides and who sees about the young person of this case. Which birthday, and
 * when, only the API tells who may know; told once for each case and birthday.
 *
 * @param at when it was told: in the week in which the birthday comes within thirty days, or after the case was opened
 */
public record RightsChangeApproachingV1(UUID caseId, Instant at) {}
