-- Waits for diagnostics, applies the first fix of the last one, and writes what was seen.
local function shown()
  return vim.tbl_map(function(diagnostic)
    return {
      line = diagnostic.lnum,
      from = diagnostic.col,
      to = diagnostic.end_col,
      code = diagnostic.code,
      severity = diagnostic.severity,
    }
  end, vim.diagnostic.get(0))
end

vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local before = shown()
local titles = {}
vim.ui.select = function(items, _, choose)
  for _, item in ipairs(items) do table.insert(titles, (item.action or item[2]).title) end
  choose(items[1])
end
vim.fn.cursor(vim.env.LINE, vim.env.COLUMN)
vim.lsp.buf.code_action()
vim.wait(20000, function() return #vim.diagnostic.get(0) == #before - 1 end, 50)
local result = {before = before, titles = titles, after = shown(), lines = vim.api.nvim_buf_get_lines(0, 0, -1, true)}
vim.fn.writefile({vim.fn.json_encode(result)}, vim.env.RESULT)
vim.cmd('qa!')
