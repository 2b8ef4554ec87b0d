package io.tonghop.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchNameTest {

    @Test
    void leavesOutAccentsAndCase() {
        assertThat(SearchName.of("Quận  Bình Thạnh")).isEqualTo("quan binh thanh");
        assertThat(SearchName.of("Đắk Lắk")).isEqualTo("dak lak");
    }
}
