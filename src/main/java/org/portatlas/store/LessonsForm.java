package org.portatlas.store;

import java.util.LinkedHashMap;
import java.util.Map;

/// `lessons.properties`, version 1: a line `steps.FILE=N` for each lesson, N steps seen. What makes no sense is as if
/// it had never been remembered.
final class LessonsForm implements StoredForm<LessonProgress> {
    private static final int VERSION = 1;
    private static final String STEPS = "steps.";

    @Override
    public byte[] write(LessonProgress progress) {
        StoredKeys keys = StoredKeys.ofVersion(VERSION);
        progress.steps().forEach((lesson, steps) -> keys.put(STEPS + lesson, Integer.toString(steps)));
        return keys.write();
    }

    @Override
    public LessonProgress read(byte[] content) throws StoredFormException, NewerFormException {
        StoredKeys keys = StoredKeys.read(content, VERSION);
        Map<String, Integer> steps = new LinkedHashMap<>();
        for (String key : keys.names()) {
            String value = keys.get(key, "");
            if (key.startsWith(STEPS) && value.matches("[1-9]\\d{0,2}") && steps.size() < LessonProgress.MOST) {
                steps.put(key.substring(STEPS.length()), Integer.parseInt(value));
            }
        }
        return new LessonProgress(steps);
    }
}
