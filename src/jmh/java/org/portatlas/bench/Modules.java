package org.portatlas.bench;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The modules among all that lies on this class path.
final class Modules {
    private Modules() {}

    /// Where a module is, and all that it requires. Test libraries on the path would slow a start that nobody sees.
    static String path(String module) {
        return resolved(module)
                .map(reference -> reference.location().map(Path::of))
                .flatMap(Optional::stream)
                .map(Path::toString)
                .sorted()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// As the module itself tells it.
    static String version(String module) {
        return resolved(module)
                .map(ModuleReference::descriptor)
                .filter(descriptor -> descriptor.name().equals(module))
                .findFirst()
                .orElseThrow()
                .rawVersion()
                .orElse("of an unknown version");
    }

    private static Stream<ModuleReference> resolved(String module) {
        Path[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toArray(Path[]::new);
        return Configuration.resolve(
                        ModuleFinder.of(classPath),
                        List.of(ModuleLayer.boot().configuration()),
                        ModuleFinder.of(),
                        List.of(module))
                .modules()
                .stream()
                .map(ResolvedModule::reference);
    }
}
