// Graphviz in another process, which can be killed.
//
// The other process is this program again: started with certain arguments, it becomes a worker before `main` is reached,
// so that nothing has to be installed beside the program and nothing of the program runs. See GraphvizWorker.c.

#ifndef CGRAPHVIZ_WORKER_H
#define CGRAPHVIZ_WORKER_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct cgraphviz_worker {
    pid_t pid;
    /// Requests go out and replies come in here.
    int socket;
    /// What the worker writes to standard error comes out here.
    int errors;
};

/// What came of a request to a worker.
enum cgraphviz_outcome {
    CGRAPHVIZ_ANSWERED = 0,
    /// The time was over before the answer was there.
    CGRAPHVIZ_LATE = 1,
    /// The worker closed its end: it has crashed, or was killed.
    CGRAPHVIZ_GONE = 2,
    /// The answer is not one that a worker gives.
    CGRAPHVIZ_NONSENSE = 3,
};

/// The code with which a worker ends that has crashed because there was no memory left for it.
enum { cgraphviz_out_of_memory = 75 };

struct cgraphviz_reply {
    /// A value of `cgraphviz_status`.
    int32_t status;
    /// `length` bytes of the drawing, and `messages_length` bytes of messages after them; to be freed.
    uint8_t *bytes;
    size_t length, messages_length;
    double width, height;
    /// The memory that the worker holds after its answer, in bytes; 0 where the system does not tell.
    uint64_t resident;
};

/// Starts a worker.
/// @param memory how many bytes it may take beyond what it takes when it starts; 0 for no limit
/// @return 0, or the number of the system's error
int cgraphviz_worker_start(struct cgraphviz_worker *worker, uint64_t memory);

/// Has a worker draw; the parameters are those of `cgraphviz_draw`.
/// @param milliseconds how long it may take
/// @param most_bytes the longest answer that is taken
/// @return a value of `cgraphviz_outcome`; after anything but an answer the worker is of no use any more
int cgraphviz_worker_draw(const struct cgraphviz_worker *worker, const uint8_t *program, size_t length,
                          const char *engine, const char *format, double resolution, double most_pixels,
                          int milliseconds, size_t most_bytes, struct cgraphviz_reply *reply);

/// Ends a worker, waits until it is gone, and closes what led to it.
/// @param text room for the end of what it wrote to standard error, with a zero byte
/// @return how it ended, as `waitpid` tells
int cgraphviz_worker_end(struct cgraphviz_worker *worker, char *text, size_t size);

#endif
