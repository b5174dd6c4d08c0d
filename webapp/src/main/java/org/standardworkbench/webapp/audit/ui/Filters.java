package org.standardworkbench.webapp.audit.ui;

import static org.standardworkbench.webapp.audit.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.webapp.audit.AuditAddress;
import org.standardworkbench.webapp.page.Field;
import org.standardworkbench.webapp.page.Forms;

/** The form with the filters, which leads to another address. */
final class Filters {

    private Filters() {}

    static Element of(AuditAddress address, List<String> known) {
        var who = line("who", address.who());
        var kind = Field.choice("kind", say("kind"), "", kinds(known, address.kind()))
                .with(address.kind());
        var object = line("object", address.object());
        var from = day("from", address.from().map(Object::toString));
        var to = day("to", address.to().map(Object::toString));
        var text = line("text", address.text());
        var fields = Stream.of(who, kind, object, from, to, text);
        var form = Forms.form("filters", say("filters"), () -> {
            Map<String, List<String>> typed = new LinkedHashMap<>();
            typed.put("who", List.of(who.value()));
            typed.put("kind", List.of(kind.value()));
            typed.put("object", List.of(object.value()));
            typed.put("from", List.of(from.value()));
            typed.put("to", List.of(to.value()));
            typed.put("text", List.of(text.value()));
            UI.getCurrent().navigate(AuditAddress.of(typed).href());
        });
        fields.forEach(field -> form.appendChild(field.build()));
        return form.appendChild(Forms.send(say("show")));
    }

    private static Field line(String name, String value) {
        return Field.line(name, say(name), "", AuditAddress.LONGEST).with(value);
    }

    private static Field day(String name, Optional<String> value) {
        return Field.day(name, say(name)).with(value.orElse(""));
    }

    /** Also one that no entry has stays to be seen. */
    private static Map<String, String> kinds(List<String> known, String chosen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", say("any"));
        known.forEach(kind -> options.put(kind, kind));
        options.putIfAbsent(chosen, chosen);
        return options;
    }
}
