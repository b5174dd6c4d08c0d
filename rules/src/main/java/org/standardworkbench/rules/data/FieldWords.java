package org.standardworkbench.rules.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.standard.Advice;

/** What people write above the columns of a table, in the languages of the standards, by what data files call it. */
final class FieldWords {

    /** Yes and no. */
    static final Map<String, String> TRUTHS = Map.ofEntries(
            Map.entry("true", "true"),
            Map.entry("yes", "true"),
            Map.entry("ja", "true"),
            Map.entry("kyllä", "true"),
            Map.entry("taip", "true"),
            Map.entry("jā", "true"),
            Map.entry("tak", "true"),
            Map.entry("false", "false"),
            Map.entry("no", "false"),
            Map.entry("nein", "false"),
            Map.entry("nej", "false"),
            Map.entry("nie", "false"),
            Map.entry("ei", "false"),
            Map.entry("ne", "false"),
            Map.entry("nē", "false"));

    private static final Map<String, String> WORDS = words(
            "site: site, site id, area, standort, gebiet, område, omraade, alue, teritorija, teren, obszar",
            "company: company, firm, enterprise, unternehmen, firma, betrieb, virksomhed, yritys, įmonė, uzņēmums, företag",
            "year: year, jahr, år, vuosi, metai, gads, rok, reporting year, berichtsjahr",
            "period_start: from, start, start date, period from, von, beginn, fra, alkaen, nuo, no datuma, od, från",
            "period_end: to, until, end, end date, period to, bis, ende, til, päättyen, iki, līdz, do, till",
            "scope: scope, umfang, situation, current or intended",
            "indicator: indicator, indikator, kennzahl, indikaattori, mittari, rodiklis, rādītājs, wskaźnik, parameter",
            "value: value, wert, værdi, arvo, reikšmė, vērtība, wartość, värde, amount, menge",
            "unit: unit, einheit, enhed, yksikkö, vienetas, mērvienība, jednostka, enhet",
            "status: status, state of value, tila, būsena, statuss",
            "boundary: boundary, systemgrenze, afgrænsning, rajaus, riba, robeža, granica, avgränsning",
            "method: method, methode, metode, menetelmä, metodas, metoda, metod",
            "source: source, data source, quelle, datenquelle, kilde, lähde, šaltinis, avots, źródło, källa",
            "evidence: evidence, proof, nachweis, beleg, dokumentation, todiste, įrodymas, pierādījums, dowód, bevis",
            "uncertainty: uncertainty, unsicherheit, usikkerhed, epävarmuus, neapibrėžtis, nenoteiktība, niepewność",
            "uncertainty_kind: uncertainty kind, uncertainty type, art der unsicherheit",
            "note: note, notes, remark, remarks, comment, comments, bemerkung, anmerkung, kommentar, huomautus, pastaba, piezīme, uwaga");

    private FieldWords() {}

    private static Map<String, String> words(String... lines) {
        Map<String, String> words = new HashMap<>();
        for (String line : lines) {
            String field = line.substring(0, line.indexOf(':'));
            List<String> all = new ArrayList<>(
                    Arrays.asList(line.substring(line.indexOf(':') + 1).split(",", -1)));
            all.add(field);
            all.forEach(word -> words.put(Vocabulary.plain(word), field));
        }
        return Map.copyOf(words);
    }

    /** The field that a heading names. */
    static Optional<String> field(String heading) {
        return Optional.ofNullable(WORDS.get(Vocabulary.plain(heading)));
    }

    /** The field whose name is nearest to a heading. */
    static Optional<String> nearest(String heading) {
        String plain = Vocabulary.plain(heading);
        // Words of two or three letters are near to everything.
        return plain.length() < 4
                ? Optional.empty()
                : Advice.nearest(plain, WORDS.keySet()).map(WORDS::get);
    }
}
