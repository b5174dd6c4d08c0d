package org.standardworkbench.webapp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit",
                "audit?who=anna",
                "audit?who=anna@example.org&kind=roles%20changed&object=account%20berta&from=2026-01-01&to=2026-12-31&text=bound",
                "audit?object=data%20kaigu/2024-01-01/2024-12-31/current&before=120",
                "audit?text=%22%26%3D%3F&after=7",
            })
    void isReadAsItIsWritten(String href) {
        var address = AuditAddress.of(parameters(href));

        assertThat(address.href()).isEqualTo(href.contains("%22") ? "audit?after=7" : href);
    }

    @ParameterizedTest
    @CsvSource({"from,yesterday", "to,2026-02-30", "before,-1", "after,1e3", "text,?!", "before,99999999999999999999"})
    void whatMeansNothingIsPassedOverAndNamed(String name, String value) {
        var address = AuditAddress.of(Map.of(name, List.of(value)));

        assertThat(address.unread()).containsExactly(name);
        assertThat(address.href()).isEqualTo("audit");
    }

    @Test
    void whatNoTextOfTheDatabaseHoldsIsNotAskedFor() {
        assertThat(AuditAddress.of(Map.of("who", List.of("a\0b"))).unread()).containsExactly("who");
        assertThat(AuditAddress.of(Map.of("object", List.of("x".repeat(501)))).unread())
                .containsExactly("object");
    }

    @Test
    void otherFiltersBeginWithTheNewestEntry() {
        var address = AuditAddress.of(parameters("audit?who=anna&before=120"));

        assertThat(address.newest().href()).isEqualTo("audit?who=anna");
        assertThat(address.newerThan(170).href()).isEqualTo("audit?who=anna&after=170");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENE-02 raised | ENE, 02, raised",
                "data kaigu/2024 | data, kaigu, 2024",
                "a' & !b:* | a, b",
                "Ārija kārtībā | Ārija, kārtībā"
            })
    void wordsHoldLettersAndDigitsAlone(String text, String words) {
        assertThat(String.join(", ", Conditions.words(text).toList())).isEqualTo(words);
    }

    private static Map<String, List<String>> parameters(String href) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (var part : href.substring(href.indexOf('?') + 1).split("&")) {
            var pair = part.split("=", 2);
            if (pair.length == 2) {
                parameters.put(pair[0], List.of(URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
            }
        }
        return parameters;
    }
}
