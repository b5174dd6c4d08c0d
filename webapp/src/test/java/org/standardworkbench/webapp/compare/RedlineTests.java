package org.standardworkbench.webapp.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.standardworkbench.webapp.compare.Redline.Fate;

class RedlineTests {

    @Test
    void marksTheWordsThatDiffer() {
        assertThat(Redline.of("at least 50 % of it", "at least 60 % of it"))
                .extracting(piece -> piece.fate() + piece.text())
                .containsExactly("KEPTat least ", "DELETED50", "INSERTED60", "KEPT % of it");
    }

    @Test
    void holdsBothTextsWhole() {
        var before = "Of the electricity used,\nhalf is renewable (see 4.1).";
        var after = "Half of all electricity is renewable.";
        var pieces = Redline.of(before, after);

        assertThat(pieces.stream()
                        .filter(piece -> piece.fate() != Fate.INSERTED)
                        .map(Redline.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(pieces.stream()
                        .filter(piece -> piece.fate() != Fate.DELETED)
                        .map(Redline.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }

    @Test
    void isEmptyOfTwoEmptyTexts() {
        assertThat(Redline.of("", "")).isEmpty();
    }
}
