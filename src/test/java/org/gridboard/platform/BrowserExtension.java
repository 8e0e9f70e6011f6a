package org.gridboard.platform;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test its {@link Screens} and, when it is over, closes them and reports what went wrong in them. */
public final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screens.class;
    }

    @Override
    public Screens resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent(Screens.class, key -> screens(context), Screens.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Screens screens = context.getStore(NAMESPACE).remove(Screens.class, Screens.class);
        if (screens != null) {
            screens.closeAll();
        }
    }

    private static Screens screens(ExtensionContext context) {
        return new Screens(chromium(context).browser(), address(context));
    }

    private static ChromiumBrowser chromium(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(ChromiumBrowser.class, key -> new ChromiumBrowser(), ChromiumBrowser.class);
    }

    private static String address(ExtensionContext context) {
        return "http://localhost:"
                + SpringExtension.getApplicationContext(context)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
    }
}
