package nl.veerkracht.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.veerkracht.kit.audit.AccessRecords.Filter;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class LookQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void whoDoesNotSayGetsThirtyDays() {
        var wanted = new LookQuery().wanted(TODAY);

        assertThat(wanted.first()).isEqualTo("2026-11-01");
        assertThat(wanted.last()).isEqualTo(TODAY);
        assertThat(wanted.filter()).isEqualTo(Filter.NONE);
    }

    @Test
    void whatIsLeftBlankInAFormDoesNotMatter() {
        var query = new LookQuery();
        query.from = "";
        query.user = " ";
        query.outcome = "";

        assertThat(query.wanted(TODAY)).isEqualTo(new LookQuery().wanted(TODAY));
    }

    @Test
    void whatComesAfterIsOfTheSameQuestion() {
        var query = new LookQuery();
        query.from = "2026-11-02";
        query.user = "a&b";
        query.rule = "break-glass";
        query.limit = 7;

        assertThat(LookQuery.after(query.wanted(TODAY), "abc"))
                .isEqualTo("from=2026-11-02&to=2026-11-30&user=a%26b&rule=break-glass&cursor=abc&limit=7");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var query = new LookQuery();
        query.from = "2026-12-01";
        query.action = "LOOK";
        query.outcome = "SEEN";
        query.rule = "x".repeat(101);
        query.limit = 0;

        assertThatThrownBy(() -> query.wanted(TODAY))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidRequest.class))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::pointer)
                        .containsExactlyInAnyOrder("/to", "/action", "/outcome", "/rule", "/limit"));
    }
}
