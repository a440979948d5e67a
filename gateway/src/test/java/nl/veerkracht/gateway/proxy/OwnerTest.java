package nl.veerkracht.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            /v1/schools,                                  SCHOOL_SERVICE
            /v1/schools/99DA00/calendar,                  SCHOOL_SERVICE
            /v1/absences,                                 SCHOOL_SERVICE
            /v1/signals,                                  SCHOOL_SERVICE
            /v1/feeds,                                    SCHOOL_SERVICE
            /v1/schools/99DA00/feed,                      SCHOOL_SERVICE
            /v1/absence-reports,                          SCHOOL_SERVICE
            /v1/identity-pairs,                           SCHOOL_SERVICE
            /v1/young-people,                             SCHOOL_SERVICE
            /v1/young-people/some-id,                     SCHOOL_SERVICE
            /v1/young-people/some-id/absence-calendar,    SCHOOL_SERVICE
            /v1/young-people/some-id/birth-date,          SCHOOL_SERVICE
            /v1/young-people/some-id/timeline,            CASE_SERVICE
            /v1/young-people/some-id/access-log,          CASE_SERVICE
            /v1/young-people/some-id/emergency-access,    CASE_SERVICE
            /v1/emergency-accesses,                       CASE_SERVICE
            /v1/emergency-accesses/some-id/judgement,     CASE_SERVICE
            /v1/emergency-accesses/figures,               CASE_SERVICE
            /v1/young-people/some-id/voices,              CASE_SERVICE
            /v1/young-people/some-id/voices/some-id/audience, CASE_SERVICE
            /v1/young-people/some-id/voices/some-id/taking-back, CASE_SERVICE
            /v1/young-people/some-id/talk-requests,       CASE_SERVICE
            /v1/cases,                                    CASE_SERVICE
            /v1/cases/some-id/participations,             CASE_SERVICE
            /v1/cases/some-id/export,                     CASE_SERVICE
            /v1/cases/some-id/relatives/some-id/code,     CASE_SERVICE
            /v1/tasks/some-id/completion,                 CASE_SERVICE
            /v1/organisations,                            CASE_SERVICE
            /v1/organisations/GGD/00000001,               CASE_SERVICE
            /v1/drafts/some-id/note,                      CASE_SERVICE
            /v1/family-links,                             CASE_SERVICE
            /v1/agenda,                                   CASE_SERVICE
            /v1/calendar-feeds,                           CASE_SERVICE
            /v1/calendar-feeds/some-secret.ics,           CASE_SERVICE
            /v1/worklists,                                CASE_SERVICE
            /v1/worklists/today,                          CASE_SERVICE
            /v1/saved-filters/some-id,                    CASE_SERVICE
            /v1/young-people/searches,                    SCHOOL_SERVICE
            /v1/consents/some-id/answers,                 CASE_SERVICE
            /v1/consents/some-id/withdrawal,              CASE_SERVICE
            /v1/erasures/some-id/approval,                CASE_SERVICE
            /v1/retention-rules,                          CASE_SERVICE
            /v1/notifications,                            NOTIFICATION_SERVICE
            /v1/notifications/some-id/read,               NOTIFICATION_SERVICE
            /v1/notification-preferences,                 NOTIFICATION_SERVICE
            /v1/subscriptions,                            NOTIFICATION_SERVICE
            /v1/people,                                   NOTIFICATION_SERVICE
            /v1/colleagues,                               NOTIFICATION_SERVICE
            /v1/staff-leaves/some-id/substitution,        CASE_SERVICE
            /v1/people/some-id/deactivation,              NOTIFICATION_SERVICE
            /v1/people/changes,                           NOTIFICATION_SERVICE
            """)
    void everyPathHasOneOwner(String path, Owner owner) {
        assertThat(Owner.of(path)).contains(owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1",
                "/v1/",
                "/v1/schools/",
                "/v1/schoolsx",
                "/v1/young-people/some-id/anything",
                "/v1/young-people/some-id/holdings",
                "/v1/young-people/some-id/timeline/more",
                "/v1/young-people/some-id/voices/some-id",
                "/v1/family-links/some-id",
                "/v1/agenda/more",
                "/v1/calendar-feeds/some-secret.ics/more",
                "/v1/consents",
                "/v1/consents/some-id",
                "/v1/schools/../cases",
                "/v1//cases",
                "/v1/schools/a%2Fb",
                "/v2/schools",
                "/q/health"
            })
    void whatNobodyOwnsIsUnknown(String path) {
        assertThat(Owner.of(path)).isEmpty();
    }
}
