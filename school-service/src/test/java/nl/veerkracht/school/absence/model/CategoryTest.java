package nl.veerkracht.school.absence.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CategoryTest {
    @Test
    void isReadByItsName() {
        assertThat(Category.parse("TRUANCY")).contains(Category.TRUANCY);
        assertThat(Category.TRUANCY.kind()).isEqualTo(Category.Kind.UNAUTHORISED);
    }

    @Test
    void isNeverGuessed() {
        assertThat(Category.parse("sick")).isEmpty();
    }
}
