package org.standardworkbench.webapp.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.run.CellAddress;

class ExplainAddressTests {

    private static final String CELL = "kaigu/2023-01-01/2023-12-31/current/gia@1.0";
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void isTheSameAfterBeingWrittenAndRead() {
        var address = new ExplainAddress(Optional.of(CELL), Optional.of(CELL), true, "lv");

        assertThat(address.href()).isEqualTo("explain?left=" + CELL + "&right=" + CELL + "&show=all&lang=lv");
        assertThat(ExplainAddress.of(Map.of(
                        "left", List.of(CELL),
                        "right", List.of(CELL),
                        "show", List.of("all"),
                        "lang", List.of("lv"))))
                .isEqualTo(address);
        assertThat(ExplainAddress.EMPTY.href()).isEqualTo("explain");
    }

    @Test
    void keepsTheRestWhereOnePartChanges() {
        var address = new ExplainAddress(Optional.of("a"), Optional.of("b"), true, "de");

        assertThat(address.swapped()).isEqualTo(new ExplainAddress(Optional.of("b"), Optional.of("a"), true, "de"));
        assertThat(address.withLanguage(Language.PL).language()).isEqualTo("pl");
        assertThat(address.withAll(false).all()).isFalse();
    }

    @Test
    void aCellNamesDataAndVersionAndMayPinBoth() {
        var current = CellAddress.parse(CELL).orElseThrow();
        var pinned = CellAddress.parse("kaigu/2023-01-01/2023-12-31/current:" + HASH + "/gia@1.0:" + HASH)
                .orElseThrow();

        assertThat(current.dataset()).isEqualTo("kaigu/2023-01-01/2023-12-31/current");
        assertThat(current.version()).isEqualTo("gia@1.0");
        assertThat(current.datasetHash()).isEmpty();
        assertThat(pinned.dataset()).isEqualTo(current.dataset());
        assertThat(pinned.datasetHash()).contains(HASH);
        assertThat(pinned.contentHash()).contains(HASH);
        assertThat(CellAddress.parse(pinned.toString())).contains(pinned);
        assertThat(CellAddress.parse("nothing")).isEmpty();
        assertThat(CellAddress.parse("a/b:short")).isEmpty();
    }
}
