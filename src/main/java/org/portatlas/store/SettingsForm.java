package org.portatlas.store;

import java.util.List;
import java.util.Optional;
import org.portatlas.text.Language;
import org.portatlas.text.Texts;

/// `settings.properties`, version 1: `theme` (`dark`, `light`, `contrast`, `system`), `language` (`en`, `fr`,
/// `system`), `motion` (`reduced`, `system`), `text.size` in percent, `refresh` in seconds,
/// `check.selected`, `presenter.dark`, `presenter.wholeScreen` and `presenter.spotlight`. A key that is missing is as
/// nobody has set it; one that makes no sense is refused with its line, for a person may have written it.
final class SettingsForm implements StoredForm<Settings> {
    private static final Texts TEXTS = new Texts(SettingsForm.class);
    private static final int VERSION = 1;
    private static final String THEME = "theme";
    private static final String SYSTEM = "system";
    private static final String LANGUAGE = "language";
    private static final String MOTION = "motion";
    private static final String REDUCED = "reduced";
    private static final String TEXT_SIZE = "text.size";
    private static final String REFRESH = "refresh";
    private static final String CHECKED = "check.selected";
    private static final String DARK = "presenter.dark";
    private static final String WHOLE_SCREEN = "presenter.wholeScreen";
    private static final List<String> LANGUAGES = List.of(Language.ENGLISH.id(), Language.FRENCH.id(), SYSTEM);
    private static final String SPOTLIGHT = "presenter.spotlight";

    @Override
    public byte[] write(Settings settings) {
        return StoredKeys.ofVersion(VERSION)
                .put(THEME, settings.theme().orElse(SYSTEM))
                .put(LANGUAGE, settings.language().orElse(SYSTEM))
                .put(MOTION, settings.motionReduced() ? REDUCED : SYSTEM)
                .put(TEXT_SIZE, Integer.toString(settings.textSize()))
                .put(REFRESH, Integer.toString(settings.refresh()))
                .put(CHECKED, Boolean.toString(settings.selectionChecked()))
                .put(DARK, Boolean.toString(settings.presenter().dark()))
                .put(WHOLE_SCREEN, Boolean.toString(settings.presenter().wholeScreen()))
                .put(SPOTLIGHT, Boolean.toString(settings.presenter().spotlight()))
                .write();
    }

    @Override
    public Settings read(byte[] content) throws StoredFormException, NewerFormException {
        StoredKeys keys = StoredKeys.read(content, VERSION);
        String theme = one(keys, THEME, SYSTEM, List.of("dark", "light", "contrast", SYSTEM));
        String language = one(keys, LANGUAGE, SYSTEM, LANGUAGES);
        return new Settings(
                theme.equals(SYSTEM) ? Optional.empty() : Optional.of(theme),
                language.equals(SYSTEM) ? Optional.empty() : Optional.of(language),
                one(keys, MOTION, SYSTEM, List.of(REDUCED, SYSTEM)).equals(REDUCED),
                number(keys, TEXT_SIZE, Settings.NEW.textSize(), Settings.TEXT_SIZES),
                number(keys, REFRESH, Settings.NEW.refresh(), Settings.PERIODS),
                truth(keys, CHECKED, Settings.NEW.selectionChecked()),
                new Settings.Presenter(
                        truth(keys, DARK, Settings.Presenter.NEW.dark()),
                        truth(keys, WHOLE_SCREEN, Settings.Presenter.NEW.wholeScreen()),
                        truth(keys, SPOTLIGHT, Settings.Presenter.NEW.spotlight())));
    }

    private static int number(StoredKeys keys, String key, int otherwise, List<Integer> all)
            throws StoredFormException {
        return Integer.parseInt(one(
                keys,
                key,
                Integer.toString(otherwise),
                all.stream().map(String::valueOf).toList()));
    }

    private static boolean truth(StoredKeys keys, String key, boolean otherwise) throws StoredFormException {
        return Boolean.parseBoolean(one(keys, key, Boolean.toString(otherwise), List.of("true", "false")));
    }

    private static String one(StoredKeys keys, String key, String otherwise, List<String> all)
            throws StoredFormException {
        String value = keys.get(key, otherwise).strip();
        if (!all.contains(value)) {
            throw keys.refusal(key, TEXTS.get("form.one", key, String.join(", ", all)));
        }
        return value;
    }
}
