package org.portatlas.view.pick;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.CommonUse;
import org.portatlas.layer.CommonUses;
import org.portatlas.layer.PortPick;
import org.portatlas.layer.PortWish;
import org.portatlas.layer.Rejection;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;

/// Proposed ports, ready to be shown.
///
/// @param offers the best first
/// @param summary how many fit, and what became of the wish
/// @param refusals why others are out, the reason of most first
record PickPage(List<Offer> offers, String summary, List<Refusal> refusals) {
    private static final Texts TEXTS = new Texts(PickPage.class);

    PickPage {
        offers = List.copyOf(offers);
        refusals = List.copyOf(refusals);
    }

    /// A port, or a row of ports.
    ///
    /// @param number as in "28534", or "28534–28537"
    /// @param brief how far the nearest assigned port is, as in "415 away"
    record Offer(int port, int last, String number, String brief, List<String> reasons) {
        Offer {
            reasons = List.copyOf(reasons);
        }
    }

    /// A reason, how many ports it puts out, and some of them with their names.
    record Refusal(String count, String reason, String examples) {}

    /// @param ofWish why the wished number is out; null if none was wished, or it fits
    static PickPage of(PortPick pick, PortWish wish, @Nullable Rejection ofWish, Registry registry, CommonUses uses) {
        return new PickPage(
                pick.ports().stream().map(PickPage::offer).toList(),
                summary(pick, wish, ofWish),
                Arrays.stream(Rejection.values())
                        .filter(pick.rejected()::containsKey)
                        .sorted((one, other) -> Integer.compare(
                                pick.rejected().getOrDefault(other, 0),
                                pick.rejected().getOrDefault(one, 0)))
                        .map(why -> refusal(why, pick, registry, uses))
                        .toList());
    }

    private static Offer offer(PortPick.Proposal proposal) {
        return new Offer(
                proposal.port(),
                proposal.last(),
                proposal.port() + (proposal.last() == proposal.port() ? "" : "–" + proposal.last()),
                TEXTS.get("offer.away", proposal.away()),
                proposal.reasons());
    }

    private static String summary(PortPick pick, PortWish wish, @Nullable Rejection ofWish) {
        String found = pick.ports().isEmpty()
                ? TEXTS.get("summary.none", pick.longestRow())
                : TEXTS.get("summary", pick.fit());
        Integer near = wish.near();
        return ofWish == null || near == null ? found : TEXTS.get("summary.wish", near, ofWish.words()) + " " + found;
    }

    private static Refusal refusal(Rejection why, PortPick pick, Registry registry, CommonUses uses) {
        return new Refusal(
                Texts.number(pick.rejected().getOrDefault(why, 0)),
                why.words(),
                pick.examples().getOrDefault(why, List.of()).stream()
                        .map(port -> named(port, why, registry, uses))
                        .collect(Collectors.joining(", ")));
    }

    private static String named(int port, Rejection why, Registry registry, CommonUses uses) {
        CommonUse use = why == Rejection.COMMON_USE ? uses.of(port) : null;
        String name = use == null ? registry.headline(port) : use.use();
        return name == null ? Integer.toString(port) : port + " " + name;
    }
}
