package org.portatlas.store.editions;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Takes a body up to a number of bytes; what is longer is broken off there. Any thread.
final class BoundedBody implements BodySubscriber<byte[]> {
    private final long most;
    private final LongConsumer progress;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Flow.@Nullable Subscription subscription;

    /// @param most what is longer fails with a [TooLongException]; 0 if nothing is wanted of the
    ///     body, which gives none
    /// @param progress is told how many bytes have come
    BoundedBody(long most, LongConsumer progress) {
        this.most = most;
        this.progress = progress;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (whole.isDone()) {
                return;
            }
            if (bytes.size() + (long) buffer.remaining() > most) {
                stop();
            } else {
                byte[] part = new byte[buffer.remaining()];
                buffer.get(part);
                bytes.writeBytes(part);
            }
        }
        progress.accept(bytes.size());
    }

    private void stop() {
        if (subscription != null) {
            subscription.cancel();
        }
        if (most == 0) {
            whole.complete(new byte[0]);
        } else {
            whole.completeExceptionally(new TooLongException(most));
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }
}
