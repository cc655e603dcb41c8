package org.portatlas.lesson;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.HostSystem;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.registry.Registry;

/// The reader with the registry, the layers and the layouts that there are.
final class Reading {
    static final Registry REGISTRY = Registry.embedded();
    static final BindRules RULES = new BindRules(HostSystem.LINUX, 1024, 32768, 60999, true);

    private Reading() {}

    static LessonReader reader() {
        return reader(RULES);
    }

    static LessonReader reader(BindRules rules) {
        Set<String> layers = Layers.all().stream().map(Layer::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> layouts =
                Layouts.all().stream().map(PortLayout::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return new LessonReader(REGISTRY, rules, layers, layouts);
    }

    static Lesson lesson(String text) throws MistakeInFileException {
        return reader().lesson("test.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
