package org.standardworkbench.webapp.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;

/** The page that holds the application: its theme, then our own few styles. Public because the framework creates it. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("workbench.css")
@Viewport("width=device-width, initial-scale=1")
public final class AppShell implements AppShellConfigurator {}
