-- Sends one body again and again and compares every answer with the one it must be:
--     wrk -s check_answers.lua <address> -- <file of the body> <file of the answer> [changing]
-- With a third argument the text "medium" is another in every request, and only the start of answers is compared.
-- Prints one line of JSON at the end.

local threads = {}

local function content(path)
    local file = assert(io.open(path, "rb"))
    local text = file:read("*a")
    file:close()
    return text
end

function setup(thread)
    table.insert(threads, thread)
end

function init(arguments)
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/json"
    wrk.body = content(arguments[1])
    answer = content(arguments[2])
    wrong = 0
    if arguments[3] then
        local body, number = wrk.body, 0
        answer = answer:sub(1, answer:find("medium") - 1)
        request = function()
            number = number + 1
            return wrk.format(nil, nil, nil, (body:gsub("medium", "size " .. number)))
        end
    end
end

function response(status, headers, body)
    if status ~= 200 or body:sub(1, #answer) ~= answer or (not request and #body ~= #answer) then
        wrong = wrong + 1
    end
end

function done(summary, latency)
    local wrong = 0
    for _, thread in ipairs(threads) do
        wrong = wrong + thread:get("wrong")
    end
    local errors = summary.errors
    io.write(string.format(
        '{"requests": %d, "seconds": %f, "wrong": %d, "errors": %d, "p50": %f, "p99": %f}\n',
        summary.requests, summary.duration / 1e6, wrong, errors.connect + errors.read + errors.write + errors.timeout,
        latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
