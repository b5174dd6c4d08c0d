package org.standardworkbench.webapp.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadRoomTests {

    private final UploadRoom room = new UploadRoom();

    @Test
    void refusesWhatDoesNotFitAndTakesItOnceOthersAreDone() {
        assertThat(room.take(UploadRoom.ALL - 1)).isTrue();
        assertThat(room.take(2)).isFalse();
        assertThat(room.take(1)).isTrue();

        room.give(2);

        assertThat(room.take(2)).isTrue();
    }
}
