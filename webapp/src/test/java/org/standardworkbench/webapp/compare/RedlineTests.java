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
    void tellsAWordThatHappensToStayTogetherWithItsNeighbours() {
        assertThat(Redline.of(
                        "Each plot in the area has a plan for rain water from roofs.",
                        "Each plot in the area keeps the rain on its own ground."))
                .extracting(piece -> piece.fate() + piece.text())
                .containsExactly(
                        "KEPTEach plot in the area ",
                        "DELETEDhas a plan for rain water from roofs",
                        "INSERTEDkeeps the rain on its own ground",
                        "KEPT.");
    }

    @Test
    void tellsATextThatWasWrittenAnewAsAWhole() {
        var before = "Firms in the area said that more heat was lost than anybody had measured before!";
        var after = "Renewable supply is what plots in the area are known for by all the labels.";

        assertThat(Redline.of(before, after))
                .containsExactly(new Redline.Piece(Fate.DELETED, before), new Redline.Piece(Fate.INSERTED, after));
    }

    @Test
    void leavesWhatIsInsertedAroundAWordAsItIs() {
        assertThat(Redline.of("at least 50 %", "at least 60 % (to 2026: 50 %; then 60 %)"))
                .extracting(Redline.Piece::fate)
                .containsExactly(Fate.KEPT, Fate.INSERTED, Fate.KEPT, Fate.INSERTED);
    }

    @Test
    void isEmptyOfTwoEmptyTexts() {
        assertThat(Redline.of("", "")).isEmpty();
    }
}
