package nl.veerkracht.cases.task;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The deadlines of the region; there is no national norm, these are the usual ones. */
@ConfigMapping(prefix = "veerkracht.deadlines")
public interface DeadlinesConfig {
    /** School days from a signal within which the school invites to the talk. */
    @WithDefault("5")
    @Min(1)
    @Max(20)
    int inviteToSchoolTalk();

    /** School days from a signal within which the school talk is held. */
    @WithDefault("10")
    @Min(1)
    @Max(20)
    int holdSchoolTalk();

    /** Working days within which who is asked to take part answers. */
    @WithDefault("5")
    @Min(1)
    @Max(60)
    int answerToInvitation();

    /** Working days within which the school looks at what a birthday changes; it is told some weeks before it. */
    @WithDefault("10")
    @Min(1)
    @Max(15)
    int reviewRights();

    /** Working days from the talk at school within which the school has weighed whether to ask the youth physician. */
    @WithDefault("5")
    @Min(1)
    @Max(60)
    int weighReferral();

    /** Working days from a referral within which the youth physician has seen the young person. */
    @WithDefault("20")
    @Min(1)
    @Max(60)
    int holdConsult();

    /** Working days from the consult within which the youth physician tells the school. */
    @WithDefault("5")
    @Min(1)
    @Max(60)
    int giveFeedback();

    /** Working days before an exemption ends at which the municipality looks what comes after it. */
    @WithDefault("20")
    @Min(1)
    @Max(60)
    int reviewExemption();

    /** Working days within which the plan is made. */
    @WithDefault("10")
    @Min(1)
    @Max(60)
    int makePlan();
}
