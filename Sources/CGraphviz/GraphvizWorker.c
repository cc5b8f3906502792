#define _GNU_SOURCE
#include "CGraphviz.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/prctl.h>
#elif defined(__APPLE__)
#include <mach-o/dyld.h>
#endif

extern char **environ;

static const char workerName[] = "graph-worker";
static const char workerMark[] = "--draws-for-its-parent";

enum { requestSocket = 3, longestName = 16 };

// Both ends are the same program on the same machine: the structures go through the socket as they are.
struct request {
    char engine[longestName], format[longestName];
    double resolution, mostPixels;
    uint64_t length;
};

static const uint64_t replyMark = 0x53454C4652455047;

struct replyHead {
    uint64_t mark, length, messagesLength, resident;
    double width, height;
    int32_t status, zero;
};

// MARK: The worker's side

static bool receive(void *buffer, size_t length) {
    char *end = (char *)buffer + length;
    for (char *next = buffer; next < end;) {
        ssize_t count = read(requestSocket, next, (size_t)(end - next));
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        next += count;
    }
    return true;
}

static bool reply(const void *buffer, size_t length) {
    const char *end = (const char *)buffer + length;
    for (const char *next = buffer; next < end;) {
        ssize_t count = write(requestSocket, next, (size_t)(end - next));
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        next += count;
    }
    return true;
}

// Pages of this process: all that are mapped, or those in memory.
static uint64_t pages(bool inMemory) {
    unsigned long long all = 0, present = 0;
#if defined(__linux__)
    FILE *file = fopen("/proc/self/statm", "r");
    if (file) {
        if (fscanf(file, "%llu %llu", &all, &present) != 2) all = present = 0;
        fclose(file);
    }
#endif
    return inMemory ? present : all;
}

// Bytes of address space that the worker may have; 0 for no limit.
static uint64_t memoryLimit;

// Whether hardly any of the memory is left that the worker may have. For a signal handler: nothing is allocated.
static bool isNearLimit(void) {
#if defined(__linux__)
    char text[32] = "";
    int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    if (!memoryLimit || file < 0) return false;
    ssize_t count = read(file, text, sizeof text - 1);
    close(file);
    uint64_t mapped = 0;
    for (ssize_t i = 0; i < count && text[i] >= '0' && text[i] <= '9'; i++) mapped = mapped * 10 + (uint64_t)(text[i] - '0');
    return mapped * (uint64_t)sysconf(_SC_PAGESIZE) > memoryLimit - memoryLimit / 16;
#else
    return false;
#endif
}

// Graphviz does not look everywhere whether it got the memory that it asked for, and reads from nowhere: `errno` still
// says why, or the memory that it has.
static void crash(int number) {
    static const char words[] = "out of memory\n";
    if (errno == ENOMEM || isNearLimit()) {
        // Nobody reads yet: where the pipe is full, the status alone says it.
        ssize_t written = write(2, words, sizeof words - 1);
        (void)written;
        _exit(cgraphviz_out_of_memory);
    }
    signal(number, SIG_DFL);
    raise(number);
}

static void watchForCrashes(void) {
    // Where the stack has run over, there is none for the handler.
    static char room[64 * 1024];
    stack_t stack = {.ss_sp = room, .ss_size = sizeof room};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_handler = crash, .sa_flags = SA_ONSTACK | SA_NODEFER};
    const int signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaction(signals[i], &action, NULL);
}

static void serve(void *unused) {
    (void)unused;
    watchForCrashes();
    const uint64_t pageSize = (uint64_t)sysconf(_SC_PAGESIZE);
    struct request request;
    while (receive(&request, sizeof request)) {
        uint8_t *program = malloc(request.length ? request.length : 1);
        if (!program || !receive(program, request.length)) break;
        request.engine[longestName - 1] = request.format[longestName - 1] = 0;
        struct cgraphviz_drawing drawing;
        errno = 0;
        int status = cgraphviz_draw(program, request.length, request.engine, *request.format ? request.format : NULL,
                                    request.resolution, request.mostPixels, &drawing);
        free(program);
        struct replyHead head = {replyMark, drawing.length, drawing.messages_length, pages(true) * pageSize,
                                 drawing.width, drawing.height, status, 0};
        if (!reply(&head, sizeof head) || !reply(drawing.bytes, drawing.length) ||
            !reply(drawing.messages, drawing.messages_length))
            break;
        cgraphviz_free(&drawing);
    }
    _exit(0);
}

// Runs before `main`, and never comes back in a process that was started as a worker.
__attribute__((constructor)) static void becomeWorker(int count, char **arguments) {
    if (count != 3 || strcmp(arguments[0], workerName) != 0 || strcmp(arguments[1], workerMark) != 0) return;
#if defined(__linux__)
    // Nobody would read the answer, and nobody would stop a layout that does not end.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    // What the parent has open is none of the worker's business.
    for (int file = requestSocket + 1, last = (int)sysconf(_SC_OPEN_MAX); file < last && file < 65536; file++) close(file);
    // An interrupt from the terminal goes to the whole group; the parent ends its workers itself.
    signal(SIGINT, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    rlim_t memory = strtoull(arguments[2], NULL, 10);
    if (memory) {
        memory += pages(false) * (uint64_t)sysconf(_SC_PAGESIZE);
        setrlimit(RLIMIT_AS, &(struct rlimit){memory, memory});
        memoryLimit = memory;
    }
    if (!cgraphviz_run(serve, NULL)) _exit(1);
    while (true) pause();
}

// MARK: The parent's side

static int ownPath(char *path, size_t size) {
#if defined(__linux__)
    // Also right where the file was replaced since.
    return snprintf(path, size, "/proc/self/exe") < (int)size ? 0 : ENAMETOOLONG;
#elif defined(__APPLE__)
    uint32_t length = (uint32_t)size;
    return _NSGetExecutablePath(path, &length) == 0 ? 0 : ENAMETOOLONG;
#else
    return ENOSYS;
#endif
}

// The worker gets what the dynamic linker and fontconfig need, and none of the program's secrets.
static char **workerEnvironment(void) {
    static const char *const kept[] = {"LD_LIBRARY_PATH=", "DYLD_", "FONTCONFIG_", "XDG_", "HOME=", "GVBINDIR=", "LANG=", "LC_"};
    size_t count = 0;
    for (char **variable = environ; variable && *variable; variable++) count++;
    char **result = calloc(count + 1, sizeof *result);
    if (!result) return NULL;
    size_t length = 0;
    for (char **variable = environ; variable && *variable; variable++) {
        for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
            if (strncmp(*variable, kept[i], strlen(kept[i])) == 0) {
                result[length++] = *variable;
                break;
            }
        }
    }
    return result;
}

static void closeAtExec(int file) { fcntl(file, F_SETFD, FD_CLOEXEC); }

int cgraphviz_worker_start(struct cgraphviz_worker *worker, uint64_t memory) {
    char path[4096], limit[24];
    int error = ownPath(path, sizeof path);
    if (error) return error;
    snprintf(limit, sizeof limit, "%llu", (unsigned long long)memory);
    int sockets[2], errors[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, sockets) != 0) return errno;
    if (pipe(errors) != 0) {
        error = errno;
        close(sockets[0]), close(sockets[1]);
        return error;
    }
    for (int i = 0; i < 2; i++) closeAtExec(sockets[i]), closeAtExec(errors[i]);
    fcntl(errors[0], F_SETFL, O_NONBLOCK);
    // A worker that talks must not be stopped by nobody listening.
    fcntl(errors[1], F_SETFL, O_NONBLOCK);
    fcntl(sockets[0], F_SETFL, O_NONBLOCK);

    char **environment = workerEnvironment();
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, errors[1], 2);
    // Where the socket has that number already, copying it onto itself would leave it closed at exec.
    int source = sockets[1];
    if (source == requestSocket) source = dup(source);
    posix_spawn_file_actions_adddup2(&actions, source, requestSocket);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    char *arguments[] = {(char *)workerName, (char *)workerMark, limit, NULL};
    error = environment ? posix_spawn(&worker->pid, path, &actions, &attributes, arguments, environment) : ENOMEM;
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    free(environment);
    if (source != sockets[1]) close(source);
    close(sockets[1]), close(errors[1]);
    if (error) {
        close(sockets[0]), close(errors[0]);
        return error;
    }
    worker->socket = sockets[0];
    worker->errors = errors[0];
    return 0;
}

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

// Moves bytes one way or the other until all are through, or the time is over.
static int transfer(int socket, void *buffer, size_t length, bool out, int64_t end) {
    char *next = buffer, *last = next + length;
    while (next < last) {
#if defined(MSG_NOSIGNAL)
        ssize_t count = out ? send(socket, next, (size_t)(last - next), MSG_NOSIGNAL) : recv(socket, next, (size_t)(last - next), 0);
#else
        ssize_t count = out ? write(socket, next, (size_t)(last - next)) : read(socket, next, (size_t)(last - next));
#endif
        if (count > 0) {
            next += count;
            continue;
        }
        if (count < 0 && errno == EINTR) continue;
        if (count == 0 || (errno != EAGAIN && errno != EWOULDBLOCK)) return CGRAPHVIZ_GONE;
        int64_t left = end - now();
        if (left <= 0) return CGRAPHVIZ_LATE;
        struct pollfd file = {socket, out ? POLLOUT : POLLIN, 0};
        poll(&file, 1, left > 1000000 ? 1000000 : (int)left);
    }
    return CGRAPHVIZ_ANSWERED;
}

int cgraphviz_worker_draw(const struct cgraphviz_worker *worker, const uint8_t *program, size_t length,
                          const char *engine, const char *format, double resolution, double most_pixels,
                          int milliseconds, size_t most_bytes, struct cgraphviz_reply *reply) {
    memset(reply, 0, sizeof *reply);
    int64_t end = now() + milliseconds;
    struct request request = {.resolution = resolution, .mostPixels = most_pixels, .length = length};
    strncpy(request.engine, engine, longestName - 1);
    if (format) strncpy(request.format, format, longestName - 1);
    int outcome = transfer(worker->socket, &request, sizeof request, true, end);
    if (!outcome) outcome = transfer(worker->socket, (void *)(uintptr_t)program, length, true, end);
    struct replyHead head;
    if (!outcome) outcome = transfer(worker->socket, &head, sizeof head, false, end);
    if (outcome) return outcome;
    if (head.mark != replyMark || head.zero || head.length > most_bytes || head.messagesLength > most_bytes - head.length)
        return CGRAPHVIZ_NONSENSE;
    reply->bytes = malloc(head.length + head.messagesLength + 1);
    if (!reply->bytes) return CGRAPHVIZ_NONSENSE;
    outcome = transfer(worker->socket, reply->bytes, head.length + head.messagesLength, false, end);
    reply->status = head.status;
    reply->length = head.length;
    reply->messages_length = head.messagesLength;
    reply->width = head.width;
    reply->height = head.height;
    reply->resident = head.resident;
    return outcome;
}

int cgraphviz_worker_end(struct cgraphviz_worker *worker, char *text, size_t size) {
    kill(worker->pid, SIGKILL);
    int status = 0;
    while (waitpid(worker->pid, &status, 0) < 0 && errno == EINTR) continue;
    // The last words matter.
    size_t length = 0;
    char piece[512];
    for (ssize_t count; size > sizeof piece && (count = read(worker->errors, piece, sizeof piece)) > 0;) {
        size_t excess = length + (size_t)count > size - 1 ? length + (size_t)count - (size - 1) : 0;
        memmove(text, text + excess, length - excess);
        memcpy(text + length - excess, piece, (size_t)count);
        length += (size_t)count - excess;
    }
    if (size > 0) text[length] = 0;
    close(worker->socket);
    close(worker->errors);
    return status;
}
