package org.standardworkbench.webapp.shell.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.page.Languages;
import org.standardworkbench.webapp.page.Phrases;

/** The far end of the navigation: what holds for all pages. The browser keeps what is chosen. */
class Switches extends Footer {

    private static final long serialVersionUID = 1L;

    /** A cookie of a year that no other site sees. */
    private static final String KEEP =
            "document.cookie = $0 + '=' + this.value + '; path=/; max-age=31536000; samesite=lax';";

    Switches(Phrases phrases) {
        addClassName("switches");
        getElement().appendChild(labelled(phrases.say("common.language"), language(phrases.language())));
        phrases.unverified().ifPresent(line -> getElement().appendChild(text("p", "unverified", line)));
        getElement().appendChild(labelled(phrases.say("shell.colours"), colours(phrases)));
    }

    private static Element labelled(String label, Element choice) {
        return element("label", "", text("span", "what", label), choice);
    }

    /** The same address in another language, loaded anew, so that all of the page is in it. */
    private static Element language(Language current) {
        var choice = choice(
                "language-switch",
                Stream.of(Language.values())
                        .map(language -> option(language.code(), Languages.own(language), language == current)
                                .setAttribute("lang", language.code()))
                        .toList());
        choice.executeJs("this.addEventListener('change', () => {" + KEEP + """
                const kept = location.search.slice(1).split('&').filter(part => part && !/^lang(uage)?=/.test(part));
                location.assign(location.pathname + '?' + [...kept, 'lang=' + this.value].join('&') + location.hash);
                })""", Preferences.LANGUAGE);
        return choice;
    }

    private static Element colours(Phrases phrases) {
        var choice = choice(
                "colours-switch",
                Stream.of("system", "light", "dark")
                        .map(name -> option(name, phrases.say("shell.colours." + name), false))
                        .toList());
        choice.executeJs("""
                const page = document.documentElement;
                this.value = page.style.colorScheme === 'dark' || page.style.colorScheme === 'light'
                    ? page.style.colorScheme : 'system';
                this.addEventListener('change', () => {""" + KEEP + """
                  const chosen = this.value === 'system' ? '' : this.value;
                  page.style.colorScheme = chosen || 'light dark';
                  page.setAttribute('theme', chosen || 'light-dark');
                  window.workbenchChart?.drawAll();
                })""", Preferences.COLOURS);
        return choice;
    }

    private static Element choice(String classes, List<Element> options) {
        return element("select", classes, options.toArray(Element[]::new));
    }

    private static Element option(String value, String words, boolean chosen) {
        var option = text("option", "", words).setAttribute("value", value);
        return chosen ? option.setAttribute("selected", true) : option;
    }
}
