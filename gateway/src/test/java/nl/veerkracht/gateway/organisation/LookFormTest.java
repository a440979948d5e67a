package nl.veerkracht.gateway.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import nl.veerkracht.gateway.page.FormError;
import org.junit.jupiter.api.Test;

class LookFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final OrganisationMessages NAMES = (OrganisationMessages) Proxy.newProxyInstance(
            OrganisationMessages.class.getClassLoader(),
            new Class<?>[] {OrganisationMessages.class},
            (proxy, method, arguments) -> method.getName());

    @Test
    void whoDoesNotChooseSeesTheLastThirtyDays() {
        var form = LookForm.of(null, " ", null, "ANYTHING", TODAY).checked(NAMES);

        assertThat(form.errors()).isEmpty();
        assertThat(form.address()).isEqualTo("from=2026-11-01&to=2026-11-30&user=&show=ALL");
        assertThat(form.query(null, 50).user).isNull();
    }

    @Test
    void theDaysMustBeDaysInTheirOrder() {
        assertThat(LookForm.of("x", "y", "z".repeat(101), null, TODAY)
                        .checked(NAMES)
                        .errors())
                .containsExactly(
                        new FormError("from", "errorDay"),
                        new FormError("to", "errorDay"),
                        new FormError("user", "errorUser"));
        assertThat(LookForm.of("2026-11-30", "2026-11-29", "", null, TODAY)
                        .checked(NAMES)
                        .errors())
                .containsExactly(new FormError("to", "errorDays"));
        assertThat(LookForm.of("2026-11-30", "2026-11-30", "", null, TODAY)
                        .checked(NAMES)
                        .errors())
                .isEmpty();
    }

    @Test
    void whatIsTypedTravelsSafelyInTheAddress() {
        assertThat(LookForm.of("2026-11-01", "2026-11-30", "a&b=c", "REFUSED", TODAY)
                        .address())
                .endsWith("&user=a%26b%3Dc&show=REFUSED");
    }
}
