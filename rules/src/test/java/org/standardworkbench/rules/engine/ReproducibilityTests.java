package org.standardworkbench.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.AssessmentJson;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetGenerator;
import org.standardworkbench.rules.standard.ModelGenerator;
import org.standardworkbench.rules.standard.StandardVersion;

/** The same in, the same bytes out. */
class ReproducibilityTests {

    private final StandardVersion version = new ModelGenerator(5_000).version();
    private final List<Dataset> datasets = new DatasetGenerator(version, 5_000, 0.1).datasets(12);

    @Test
    void order_locale_and_time_zone_change_no_byte() {
        List<String> expected = assess(datasets);
        List<Dataset> other = new ArrayList<>(datasets);
        Collections.shuffle(other, new Random(1));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(assess(other)).containsExactlyInAnyOrderElementsOf(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void two_threads_on_one_assessor_find_the_same() throws Exception {
        List<String> expected = assess(datasets);
        try (DroolsAssessor assessor = new DroolsAssessor();
                var threads = Executors.newFixedThreadPool(2)) {
            Callable<List<String>> work = () -> assess(assessor, datasets);
            for (var found : threads.invokeAll(List.of(work, work))) {
                assertThat(found.get()).isEqualTo(expected);
            }
        }
    }

    private List<String> assess(List<Dataset> some) {
        try (DroolsAssessor assessor = new DroolsAssessor()) {
            return assess(assessor, some);
        }
    }

    private List<String> assess(DroolsAssessor assessor, List<Dataset> some) {
        List<Assessment> assessments = assessor.assess(version, some, done -> {});
        return assessments.stream().map(AssessmentJson::write).toList();
    }
}
