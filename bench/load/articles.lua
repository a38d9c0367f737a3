-- Posts the articles of a folder in turn at a steady rate, and compares each answer with the one that is expected.
-- Arguments: the folder, and requests a second for each thread. Files: N.json is a request, N.answer what it gets.

local threads = {}
local counter = 0

function setup(thread)
  thread:set("seed", counter)
  counter = counter + 1
  table.insert(threads, thread)
end

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

function init(args)
  folder, rate = args[1], tonumber(args[2])
  requests, answers, due = {}, {}, nil
  good, wrong, full, lost, late, other = 0, 0, 0, 0, 0, 0
  local number = 0
  while true do
    local body = read(folder .. "/" .. number .. ".json")
    if not body then break end
    requests[number] = wrk.format("POST", "/v1/timeline", {["Content-Type"] = "application/json"}, body)
    answers[tostring(number)] = read(folder .. "/" .. number .. ".answer")
    number = number + 1
  end
  count, turn = number, seed * 7
end

local ffi = require("ffi")
ffi.cdef("typedef struct { long seconds, nanoseconds; } moment; int clock_gettime(int clock, moment *now);")
local moment = ffi.new("moment")

local function now()
  ffi.C.clock_gettime(1, moment)
  return tonumber(moment.seconds) * 1000 + tonumber(moment.nanoseconds) / 1e6
end

-- Each thread keeps a timetable for all its connections: whichever is free takes the next place in it.
function delay()
  local time = now()
  due = math.max(due or time, time) + 1000 / rate
  return math.floor(due - time)
end

function request()
  turn = (turn + 1) % count
  return requests[turn]
end

function response(status, headers, body)
  if status == 200 then
    local id = body:match('^{"id":"(%d+)"')
    if id and answers[id] == body then good = good + 1 else wrong = wrong + 1 end
  elseif status == 503 and body:find("worker-lost", 1, true) then lost = lost + 1
  elseif status == 503 then full = full + 1
  elseif status == 504 then late = late + 1
  else other = other + 1 end
end

function done(summary, latency)
  local total = {good = 0, wrong = 0, full = 0, lost = 0, late = 0, other = 0}
  for _, thread in ipairs(threads) do
    for name, value in pairs(total) do total[name] = value + thread:get(name) end
  end
  local errors = summary.errors
  io.write(string.format(
    'RESULT {"seconds": %.1f, "good": %d, "wrong": %d, "full": %d, "lost": %d, "late": %d, "other": %d, ' ..
    '"connect": %d, "read": %d, "write": %d, "timeout": %d, "p50": %.1f, "p99": %.1f}\n',
    summary.duration / 1e6, total.good, total.wrong, total.full, total.lost, total.late, total.other,
    errors.connect, errors.read, errors.write, errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
